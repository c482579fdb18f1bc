package org.hearth.app.imports;

import java.util.List;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.application.port.in.imports.RowOutcome;

/** Several listeners to one import. */
record Listeners(List<ImportListener> all) implements ImportListener {
  @Override
  public void warns(ImportWarning warning) {
    all.forEach(listener -> listener.warns(warning));
  }

  @Override
  public void begins(long rows) {
    all.forEach(listener -> listener.begins(rows));
  }

  @Override
  public void row(RowOutcome outcome) {
    all.forEach(listener -> listener.row(outcome));
  }

  @Override
  public void chunkEnds() {
    all.forEach(ImportListener::chunkEnds);
  }
}
