package org.hearth.app.imports;

import java.io.PrintWriter;
import java.util.Locale;
import org.hearth.application.port.in.imports.RowOutcome;

/** An import's summary for people. */
public final class SummaryText {
  private SummaryText() {}

  public static void print(ImportResult result, PrintWriter out) {
    CliImportOrder order = result.order();
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
    printWarnings(result, out);
    printRows("Doubtful", result.warned(), result, out);
    printRows("Refused", result.refused(), result, out);
    order.report().ifPresent(report -> out.println("All rows are in " + report + "."));
    if (!order.dryRun() && result.summary().outcomes().containsKey(RowOutcome.CREATED)) {
      out.println(
          "By importing them you confirm that the details of these rows were checked and that the"
              + " account holders agree; the audit trail says so.");
    }
    out.flush();
  }

  private static void printWarnings(ImportResult result, PrintWriter out) {
    if (!result.summary().warnings().isEmpty()) {
      out.println("Warnings:");
      result.summary().warnings().forEach(warning -> out.println("  " + Progress.line(warning)));
    }
  }

  private static void printRows(String what, FirstRows rows, ImportResult result, PrintWriter out) {
    if (rows.count() == 0) {
      return;
    }
    out.println(
        rows.count() > FirstRows.MOST
            ? String.format(
                Locale.UK, "%s rows (the first %d of %,d):", what, FirstRows.MOST, rows.count())
            : what + " rows:");
    for (RowOutcome row : rows.first()) {
      for (RowOutcome.Finding finding : row.findings()) {
        out.printf(
            Locale.UK, "  row %d, %s: %s%n", row.row(), finding.column(), finding.whatToDo());
      }
    }
    if (rows.count() > FirstRows.MOST && result.order().report().isEmpty()) {
      out.println("Use --report FILE for all of them.");
    }
  }
}
