package org.hearth.app.imports;

import java.util.ArrayList;
import java.util.List;
import org.hearth.application.imports.ImportListener;
import org.hearth.application.imports.RowOutcome;

/** The first rows that were refused: as many as somebody reads on a screen. */
final class FirstRefusals implements ImportListener {
  static final int MOST = 20;

  private final List<RowOutcome> first = new ArrayList<>(MOST);
  private long refused;

  @Override
  public void row(RowOutcome outcome) {
    if (outcome.inPlace()) {
      return;
    }
    refused++;
    if (first.size() < MOST) {
      first.add(outcome);
    }
  }

  List<RowOutcome> first() {
    return List.copyOf(first);
  }

  /** How many there were in all. */
  long refused() {
    return refused;
  }
}
