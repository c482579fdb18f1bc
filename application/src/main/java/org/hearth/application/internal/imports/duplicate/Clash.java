package org.hearth.application.internal.imports.duplicate;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Remedy;

/**
 * A number that stands in several rows of one file, for different people or homes (R23). Which row
 * is wrong the file does not show, so that all of them are refused.
 *
 * @param column that holds the number
 * @param rows some of the others, in their order
 */
public record Clash(String column, What what, List<Long> rows) {
  private static final String CODE = new AccountRefusal.DifferentPerson(Remedy.AMEND).code();

  /** What the rows are about. */
  enum What {
    PEOPLE(
        "for a person with another family name or date of birth",
        "Check the NHS number on the letters or cards of both, and correct the row that is"
            + " wrong."),
    CARE_HOMES(
        "with the same e-mail address and the name of another care home",
        "Check the number, the e-mail address and the name of both, and correct the row that is"
            + " wrong.");

    private final String others;
    private final String step;

    What(String others, String step) {
      this.others = others;
      this.step = step;
    }
  }

  /** The clash with other rows; empty where there are none. */
  static Optional<Clash> of(String column, What what, List<Long> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Clash(column, what, rows));
  }

  /** What is wrong, reading on from the column's name. */
  String fault() {
    return "is also in " + Repetition.inWords(rows) + ", " + what.others;
  }

  /** The outcome of a row that nothing else is wrong with. */
  public RowOutcome outcome(long row) {
    return new RowOutcome(
        row,
        CODE,
        List.of(new RowOutcome.Finding(column, "This number " + fault() + ". " + what.step)));
  }
}
