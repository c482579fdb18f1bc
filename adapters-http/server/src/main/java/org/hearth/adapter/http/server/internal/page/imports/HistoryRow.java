package org.hearth.adapter.http.server.internal.page.imports;

import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.application.port.in.imports.ImportJob;

/**
 * An import as a line of the history.
 *
 * @param counts how many rows have which outcome, in words
 */
public record HistoryRow(
    Link link, String kind, String by, String status, String colour, String counts) {
  static HistoryRow of(ImportJob job) {
    return new HistoryRow(
        new Link(ImportPages.address(job.id()), Shown.time(job.submittedAt())),
        KindPath.words(job.kind()),
        job.submittedBy(),
        status(job),
        colour(job),
        counts(job));
  }

  private static String status(ImportJob job) {
    return switch (job.status()) {
      case WAITING -> "Waiting";
      case RUNNING -> job.dryRun() ? "Being checked" : "Under way";
      case DONE -> job.dryRun() ? "Checked only" : "Imported";
      case REFUSED -> job.isGivenUp() ? "Given up" : "Not imported";
    };
  }

  private static String colour(ImportJob job) {
    return switch (job.status()) {
      case WAITING, RUNNING -> "govuk-tag--blue";
      case DONE -> job.dryRun() ? "govuk-tag--grey" : "govuk-tag--green";
      case REFUSED -> "govuk-tag--red";
    };
  }

  private static String counts(ImportJob job) {
    if (job.status() == ImportJob.Status.RUNNING) {
      return OutcomeText.number(job.done()) + " of " + OutcomeText.rows(job.rows());
    }
    if (job.done() == 0) {
      return "No rows";
    }
    long refused = OutcomeText.refused(job);
    return OutcomeText.number(OutcomeText.created(job))
        + (job.dryRun() ? " to import" : " imported")
        + (refused == 0 ? "" : ", " + OutcomeText.number(refused) + " refused")
        + ", of "
        + OutcomeText.rows(job.rows());
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "HistoryRow[***]";
  }
}
