package org.hearth.application.internal.imports;

import org.hearth.application.internal.imports.duplicate.Clash;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.refusal.Refusal;

/** What becomes of a row, once what must be kept for it is. */
sealed interface Verdict {

  RowOutcome outcome(long row);

  /** The row creates what it asks for. */
  record Accepted(ChangeSet opening) implements Verdict {
    @Override
    public RowOutcome outcome(long row) {
      return RowOutcome.created(row);
    }
  }

  /** The file itself says of the row's number that it is another's, too (R23). */
  record Clashing(Clash clash) implements Verdict {
    @Override
    public RowOutcome outcome(long row) {
      return clash.outcome(row);
    }
  }

  /**
   * A rule says no.
   *
   * @param column the column that it is about
   */
  record Declined(AuditedRefusal refused, String column) implements Verdict {
    static Declined because(Refusal refusal, String column) {
      return new Declined(AuditedRefusal.because(refusal), column);
    }

    @Override
    public RowOutcome outcome(long row) {
      return RowOutcome.refused(row, refused.refusal(), column);
    }
  }
}
