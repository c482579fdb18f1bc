package org.hearth.application.imports.job;

import java.util.List;
import java.util.stream.Collectors;
import org.hearth.application.imports.RowOutcome;
import org.hearth.application.imports.RowOutcome.Finding;
import org.hearth.application.storage.ToldRow;

/** Writes what was told of a row as storage keeps it, a line for each finding, and reads it. */
final class Findings {
  private static final String IN_LINE = "\t";
  private static final String BETWEEN_LINES = "\n";

  private Findings() {}

  static ToldRow write(RowOutcome outcome) {
    return new ToldRow(
        outcome.row(),
        outcome.code(),
        outcome.findings().stream()
            .map(finding -> finding.column() + IN_LINE + finding.whatToDo())
            .collect(Collectors.joining(BETWEEN_LINES)));
  }

  static RowOutcome read(ToldRow told) {
    return new RowOutcome(
        told.number(),
        told.code(),
        told.findings().isEmpty()
            ? List.of()
            : told.findings().lines().map(Findings::finding).toList());
  }

  private static Finding finding(String line) {
    int end = line.indexOf(IN_LINE);
    return new Finding(line.substring(0, end), line.substring(end + 1));
  }
}
