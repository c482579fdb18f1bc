package org.hearth.app.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.application.port.in.imports.RowOutcome;

/** The first rows of a kind: as many as are read on a screen. */
final class FirstRows implements ImportListener {
  static final int MOST = 20;

  private final Predicate<RowOutcome> wanted;
  private final List<RowOutcome> first = new ArrayList<>(MOST);
  private long count;

  private FirstRows(Predicate<RowOutcome> wanted) {
    this.wanted = wanted;
  }

  static FirstRows refused() {
    return new FirstRows(outcome -> !outcome.inPlace());
  }

  /** Created, with something to look at all the same. */
  static FirstRows warned() {
    return new FirstRows(RowOutcome::warns);
  }

  @Override
  public void row(RowOutcome outcome) {
    if (!wanted.test(outcome)) {
      return;
    }
    count++;
    if (first.size() < MOST) {
      first.add(outcome);
    }
  }

  List<RowOutcome> first() {
    return List.copyOf(first);
  }

  /** How many there were in all. */
  long count() {
    return count;
  }
}
