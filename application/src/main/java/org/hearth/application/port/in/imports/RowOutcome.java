package org.hearth.application.port.in.imports;

import java.util.ArrayList;
import java.util.List;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.AccountRefusal.AlreadyRegistered;
import org.hearth.domain.refusal.Refusal;

/**
 * What becomes, or would become, of one row.
 *
 * @param row its number as a spreadsheet shows it: the header is 1
 * @param code {@code created}, {@code already-registered}, or a refusal's code
 * @param findings why it was not created: columns and what to do, all faults of the row. Of a row
 *     that was created, what to look at all the same. No personal data
 */
public record RowOutcome(long row, String code, List<Finding> findings) {
  /** The code of a row whose account was made, or would be. */
  public static final String CREATED = "created";

  /** The code of a row that was in place already. */
  public static final String ALREADY_REGISTERED = new AlreadyRegistered().code();

  /**
   * Keeps a copy of the findings.
   *
   * @param row its number as a spreadsheet shows it: the header is 1
   * @param code {@code created}, {@code already-registered}, or a refusal's code
   * @param findings why it was not created: columns and what to do, all faults of the row. Of a row
   *     that was created, what to look at all the same. No personal data
   */
  public RowOutcome {
    findings = List.copyOf(findings);
  }

  /**
   * {@return a row whose account was made, or would be}
   *
   * @param row its number in the file
   */
  public static RowOutcome created(long row) {
    return new RowOutcome(row, CREATED, List.of());
  }

  /**
   * {@return a row that is refused}
   *
   * @param row its number in the file
   * @param refusal why
   * @param column the column that a refusal by a rule is about
   */
  public static RowOutcome refused(long row, Refusal refusal, String column) {
    if (refusal instanceof Refusal.Invalid invalid) {
      return new RowOutcome(
          row,
          refusal.code(),
          invalid.faults().stream()
              .map(fault -> new Finding(ColumnNames.ofField(fault.field()), whatToDo(fault)))
              .toList());
    }
    Refusal reported =
        refusal instanceof AlreadyRegistered already ? inTermsOfColumns(already) : refusal;
    return new RowOutcome(
        row,
        reported.code(),
        List.of(
            new Finding(
                column, reported.message() + " " + String.join(" ", reported.nextSteps()))));
  }

  private static Refusal inTermsOfColumns(AlreadyRegistered already) {
    return new AlreadyRegistered(
        already.holder(),
        already.differing().map(fields -> fields.stream().map(ColumnNames::ofField).toList()));
  }

  private static String whatToDo(FieldFault fault) {
    return "Correct it: it " + fault.fault() + ".";
  }

  /**
   * With what to look at, where it was created.
   *
   * @param warnings of the row itself
   * @return the same outcome, with these findings
   */
  public RowOutcome lookingAt(List<Finding> warnings) {
    return warnings.isEmpty() || !code.equals(CREATED) ? this : new RowOutcome(row, code, warnings);
  }

  /**
   * With what other rows of the file have to do with it, before what else is said of a column.
   *
   * @param repetitions of what it repeats
   * @return the same outcome, with these findings
   */
  public RowOutcome beside(List<Finding> repetitions) {
    if (repetitions.isEmpty()) {
      return this;
    }
    List<Finding> all = new ArrayList<>(repetitions);
    for (Finding finding : findings) {
      int at = all.stream().map(Finding::column).toList().indexOf(finding.column());
      if (at < 0) {
        all.add(finding);
      } else {
        all.set(at, all.get(at).followedBy(finding));
      }
    }
    return new RowOutcome(row, code, all);
  }

  /** {@return whether it was created, and there is something to look at} */
  public boolean warns() {
    return code.equals(CREATED) && !findings.isEmpty();
  }

  /** {@return whether what the row asks for is now so, or would be} */
  public boolean inPlace() {
    return code.equals(CREATED) || code.equals(ALREADY_REGISTERED);
  }

  /**
   * One thing about a row.
   *
   * @param column the column as the file's header names it by default, such as {@code nhs_number}
   * @param whatToDo in words
   */
  public record Finding(String column, String whatToDo) {
    private Finding followedBy(Finding next) {
      return new Finding(column, whatToDo + " " + next.whatToDo);
    }
  }
}
