package org.hearth.adapter.http.server.internal.page.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.adapter.http.server.internal.page.view.Row;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.domain.refusal.CareHomeRefusal.ResidentHasAccount;
import org.hearth.domain.refusal.ImportRefusal.ChangedSincePlan;
import org.hearth.domain.refusal.Refusal;

/** What the outcomes of rows are called. */
final class OutcomeText {
  /** Of outcomes whose codes say too little. */
  private static final Map<String, String> WORDS =
      Map.of(
          new Refusal.Invalid(List.of()).code(), "Has errors",
          new ChangedSincePlan().code(), "Changed since the check, not imported",
          new ResidentHasAccount().code(), "Has an account of their own");

  private OutcomeText() {}

  static String of(String code, ImportJob job) {
    if (code.equals(RowOutcome.CREATED)) {
      return job.dryRun() ? "Will be imported" : "Imported";
    }
    String words = WORDS.get(code);
    return words == null ? sentence(code) : words;
  }

  private static String sentence(String code) {
    String words = code.replace('-', ' ').replace("email", "e-mail");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The colour of its tag. */
  static String colour(RowOutcome row) {
    if (!row.inPlace()) {
      return "govuk-tag--red";
    }
    if (row.code().equals(RowOutcome.ALREADY_REGISTERED)) {
      return "govuk-tag--grey";
    }
    return row.warns() ? "govuk-tag--yellow" : "govuk-tag--green";
  }

  /** How many rows have each outcome, all of them together first. */
  static List<Row> counts(ImportJob job) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("Rows in the file", number(job.rows())));
    job.outcomes().forEach((code, count) -> rows.add(new Row(of(code, job), number(count))));
    return rows;
  }

  static String number(long count) {
    return String.format(Locale.UK, "%,d", count);
  }

  static long created(ImportJob job) {
    return job.outcomes().getOrDefault(RowOutcome.CREATED, 0L);
  }

  /** How many rows are not in place, or would not be. */
  static long refused(ImportJob job) {
    return job.done()
        - created(job)
        - job.outcomes().getOrDefault(RowOutcome.ALREADY_REGISTERED, 0L);
  }

  /** A number of rows in words. */
  static String rows(long count) {
    return number(count) + (count == 1 ? " row" : " rows");
  }
}
