package org.hearth.application.internal.imports.job;

import java.util.List;
import java.util.stream.Collectors;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;

/**
 * Writes the findings of a row or a file as storage keeps them, a line for each, and reads them.
 */
final class Findings {
  private static final String IN_LINE = "\t";
  private static final String BETWEEN_LINES = "\n";

  private Findings() {}

  static ReportedRow write(RowOutcome outcome, String basis) {
    return new ReportedRow(
        outcome.row(),
        outcome.code(),
        outcome.findings().stream()
            .map(finding -> finding.column() + IN_LINE + finding.whatToDo())
            .collect(Collectors.joining(BETWEEN_LINES)),
        basis);
  }

  static RowOutcome read(ReportedRow reported) {
    return new RowOutcome(
        reported.number(),
        reported.code(),
        reported.findings().isEmpty()
            ? List.of()
            : reported.findings().lines().map(Findings::finding).toList());
  }

  static String write(List<ImportWarning> warnings) {
    return warnings.stream()
        .map(warning -> warning.row() + IN_LINE + warning.column() + IN_LINE + warning.whatToDo())
        .collect(Collectors.joining(BETWEEN_LINES));
  }

  static List<ImportWarning> warnings(String lines) {
    return lines.lines().map(Findings::warning).toList();
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
