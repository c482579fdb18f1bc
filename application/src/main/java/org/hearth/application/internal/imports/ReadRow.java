package org.hearth.application.internal.imports;

import java.util.List;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A row that was read.
 *
 * @param number as a spreadsheet shows it
 * @param content null where the row is invalid
 * @param invalid null where it is not
 * @param warnings what to look at once it is created
 * @param repetitions other rows that name the same, whatever becomes of it
 */
record ReadRow<R>(
    long number,
    @Nullable R content,
    @Nullable RowOutcome invalid,
    List<Finding> warnings,
    List<Finding> repetitions) {

  /** What became of it, with all that there is to say. */
  RowOutcome told(RowOutcome outcome) {
    return outcome.lookingAt(warnings).beside(repetitions);
  }
}
