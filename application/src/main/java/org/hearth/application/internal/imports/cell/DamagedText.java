package org.hearth.application.internal.imports.cell;

import java.util.ArrayList;
import java.util.List;
import org.hearth.application.internal.imports.column.Column;
import org.hearth.application.internal.imports.column.Columns;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.hearth.domain.text.TypedText;

/** Finds text that was decoded wrongly on its way into the file, in columns that take any words. */
public final class DamagedText {
  private static final String WHAT_TO_DO =
      "It looks as if it was decoded wrongly. Look at it, and amend it.";

  private final List<String> columns;

  public DamagedText(Columns columns) {
    this.columns =
        columns.all().stream()
            .filter(column -> column.content().isPlainText())
            .map(Column::name)
            .toList();
  }

  /** What to look at in a row, column by column. */
  public List<Finding> in(Cells row) {
    List<Finding> found = List.of();
    for (String column : columns) {
      if (TypedText.seemsDecodedWrongly(row.text(column))) {
        found = new ArrayList<>(found);
        found.add(new Finding(column, WHAT_TO_DO));
      }
    }
    return found;
  }
}
