package org.hearth.app.imports;

import org.hearth.app.failure.ExitCode;
import org.hearth.application.port.in.imports.ImportSummary;

/** The result of an import, as the command line prints it. */
public record ImportResult(
    CliImportOrder order, ImportSummary summary, FirstRows refused, FirstRows warned, long nanos) {
  private static final double NANOS_IN_A_TENTH = 1e8;

  /** To a tenth. */
  double seconds() {
    return Math.round(nanos / NANOS_IN_A_TENTH) / 10.0;
  }

  public int exitCode() {
    return summary.allInPlace() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
