package org.hearth.application.internal.imports.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.application.port.in.imports.RowOutcome.Finding;

/** What may be in one row of a file alone, so that a row is told of the others that have it. */
enum Repetition {
  NHS_NUMBER("number", "Keep one row for each person."),
  DUMMY_NHS_NUMBER("number", "Keep one row for each care home."),
  EMAIL("e-mail address", "Only one account can have it: change it or remove it in the others.");

  private final String what;
  private final String step;

  Repetition(String what, String step) {
    this.what = what;
    this.step = step;
  }

  /**
   * What to look at in a row.
   *
   * @param rows that have the same, besides it
   */
  Optional<Finding> finding(String column, List<Long> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(column, "The same " + what + " is also in " + inWords(rows) + ". " + step));
  }

  /** Rows as a sentence names them. */
  static String inWords(List<Long> rows) {
    return (rows.size() == 1 ? "row " : "rows ")
        + rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
