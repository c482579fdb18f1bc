package org.hearth.app.imports;

import java.io.PrintWriter;
import java.util.Locale;
import org.hearth.application.imports.RowOutcome;

/** An import's summary for people. */
public final class SummaryText {
  private SummaryText() {}

  public static void print(ImportResult result, PrintWriter out) {
    ImportOrder order = result.order();
    out.printf(
        Locale.UK,
        "%s%s: %,d %s in %.1f s%n",
        order.dryRun() ? "Dry run, nothing is changed: " : "",
        order.file(),
        result.summary().rows(),
        result.summary().rows() == 1 ? "row" : "rows",
        result.seconds());
    result
        .summary()
        .outcomes()
        .forEach((outcome, rows) -> out.printf(Locale.UK, "%,10d  %s%n", rows, outcome));
    printRefusals(result, out);
    order.report().ifPresent(report -> out.println("All rows are in " + report + "."));
    if (!order.dryRun() && result.summary().outcomes().containsKey(RowOutcome.CREATED)) {
      out.println(
          "By importing them you confirm that the details of these rows were checked and that the"
              + " account holders agree; the audit trail says so.");
    }
    out.flush();
  }

  private static void printRefusals(ImportResult result, PrintWriter out) {
    long refused = result.refusals().refused();
    if (refused == 0) {
      return;
    }
    out.println(
        refused > FirstRefusals.MOST
            ? String.format(
                Locale.UK, "Refused rows (the first %d of %,d):", FirstRefusals.MOST, refused)
            : "Refused rows:");
    for (RowOutcome row : result.refusals().first()) {
      for (RowOutcome.Finding finding : row.findings()) {
        out.printf(
            Locale.UK, "  row %d, %s: %s%n", row.row(), finding.column(), finding.whatToDo());
      }
    }
    if (refused > FirstRefusals.MOST && result.order().report().isEmpty()) {
      out.println("Use --report FILE for all of them.");
    }
  }
}
