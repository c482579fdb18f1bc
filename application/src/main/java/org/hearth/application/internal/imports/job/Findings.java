package org.hearth.application.internal.imports.job;

import java.util.List;
import java.util.stream.Collectors;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;

/** Writes what was told of a row or a file as storage keeps it, a line for each, and reads it. */
final class Findings {
  private static final String IN_LINE = "\t";
  private static final String BETWEEN_LINES = "\n";

  private Findings() {}

  static ReportedRow write(RowOutcome outcome) {
    return new ReportedRow(
        outcome.row(),
        outcome.code(),
        outcome.findings().stream()
            .map(finding -> finding.column() + IN_LINE + finding.whatToDo())
            .collect(Collectors.joining(BETWEEN_LINES)));
  }

  static RowOutcome read(ReportedRow told) {
    return new RowOutcome(
        told.number(),
        told.code(),
        told.findings().isEmpty()
            ? List.of()
            : told.findings().lines().map(Findings::finding).toList());
  }

  static String write(List<ImportWarning> warnings) {
    return warnings.stream()
        .map(warning -> warning.row() + IN_LINE + warning.column() + IN_LINE + warning.whatToDo())
        .collect(Collectors.joining(BETWEEN_LINES));
  }

  static List<ImportWarning> warnings(String told) {
    return told.lines().map(Findings::warning).toList();
  }

  private static ImportWarning warning(String line) {
    String[] parts = line.split(IN_LINE, 3);
    return new ImportWarning(Long.parseLong(parts[0]), parts[1], parts[2]);
  }

  private static Finding finding(String line) {
    int end = line.indexOf(IN_LINE);
    return new Finding(line.substring(0, end), line.substring(end + 1));
  }
}
