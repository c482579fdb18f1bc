package org.hearth.application.internal.imports;

import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.application.port.out.ChangeSet;

/** Compares rows that would be created with what a dry run planned for them, or notes the plan. */
interface PlanCheck {
  /** Of an import that was not planned. */
  PlanCheck NONE = (row, opening) -> true;

  /** Whether a row may be created by a change. */
  boolean admits(long row, ChangeSet opening);

  /** The next rows are decided: so many behind a number. */
  default void begin(long after, int count) {}

  /** The accounts that a change takes from one version to another; blank for a new account. */
  static String basis(ChangeSet opening) {
    return opening.amended().stream()
        .map(account -> account.id().value() + "@" + account.version())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Notes on which accounts a row rests. */
  record Noting(PlanListener listener) implements PlanCheck {
    @Override
    public boolean admits(long row, ChangeSet opening) {
      listener.rests(row, basis(opening));
      return true;
    }
  }

  /** Admits what was planned, and rests on the same versions of the same accounts. */
  final class Comparing implements PlanCheck {
    private final PlannedRows planned;
    private Map<Long, String> created = Map.of();

    Comparing(PlannedRows planned) {
      this.planned = planned;
    }

    @Override
    public void begin(long after, int count) {
      created = planned.created(after, count);
    }

    @Override
    public boolean admits(long row, ChangeSet opening) {
      return basis(opening).equals(created.get(row));
    }
  }
}
