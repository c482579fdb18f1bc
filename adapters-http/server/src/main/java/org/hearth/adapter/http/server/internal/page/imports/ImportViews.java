package org.hearth.adapter.http.server.internal.page.imports;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.imports.OutcomeTables.ShownRows;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.domain.refusal.ImportRefusal.ChangedSincePlan;
import org.springframework.stereotype.Component;

/** What the pages of one import show. */
@Component
class ImportViews {
  private static final Link ALL = new Link(HistoryPages.HERE, "All imports");

  private final OutcomeTables tables;

  ImportViews(OutcomeTables tables) {
    this.tables = tables;
  }

  ProgressPage progress(Visit visit, ImportJob job, boolean watch) {
    String here = ImportPages.address(job.id());
    return new ProgressPage(
        frame(visit, job.dryRun() ? "The file is being checked" : "The import is under way"),
        job.rows() == 0 ? 0 : (int) (100 * job.done() / job.rows()),
        text(job),
        watch,
        new Link(watch ? here + "?watch=true" : here, "Check progress"),
        watch
            ? new Link(here, "Stop updating this page")
            : new Link(here + "?watch=true", "Update this page every 20 seconds"));
  }

  private static String text(ImportJob job) {
    if (job.status() == ImportJob.Status.WAITING) {
      return "It waits for its turn.";
    }
    return job.rows() == 0
        ? "The file is being read."
        : OutcomeText.number(job.done()) + " of " + OutcomeText.rows(job.rows());
  }

  PlanPage plan(Visit visit, ImportJob job, ShownRows shown, Optional<String> file, FormView form) {
    long create = OutcomeText.created(job);
    boolean canConfirm = create > 0 && file.isPresent();
    return new PlanPage(
        frame(visit, "Check the import").with(canConfirm ? form.summary() : List.of()),
        file.orElse(""),
        create == 0 ? "" : OutcomeText.rows(create),
        OutcomeText.counts(job),
        warnings(job),
        tables.of(visit, job, shown),
        canConfirm ? Optional.of(form) : Optional.empty(),
        downloads(job, file.isPresent()),
        again(job));
  }

  private static List<String> warnings(ImportJob job) {
    return job.warnings().stream()
        .map(warning -> "Column " + warning.column() + ": " + warning.whatToDo())
        .toList();
  }

  ResultPage result(Visit visit, ImportJob job, ShownRows shown, Optional<String> file) {
    long changed = job.outcomes().getOrDefault(new ChangedSincePlan().code(), 0L);
    return new ResultPage(
        frame(visit, "Import finished"),
        OutcomeText.rows(OutcomeText.created(job)) + " imported",
        changed == 0 ? "" : OutcomeText.rows(changed),
        OutcomeText.counts(job),
        tables.of(visit, job, shown),
        file.isPresent(),
        downloads(job, file.isPresent()),
        again(job));
  }

  RefusedImportPage refused(Visit visit, ImportJob job, Optional<String> file) {
    ImportJob.Refused why = job.refused().orElseThrow();
    return new RefusedImportPage(
        frame(visit, job.isGivenUp() ? "The import was given up" : "The file cannot be imported"),
        why.message(),
        why.nextSteps(),
        job.dryRun() || job.done() == 0
            ? "Nothing was imported."
            : OutcomeText.rows(OutcomeText.created(job))
                + " were imported before. They are in place.",
        job.done() == 0 ? List.of() : downloads(job, file.isPresent()),
        again(job));
  }

  private static List<Link> downloads(ImportJob job, boolean file) {
    Link result =
        new Link(
            ImportPages.address(job.id()) + "/file", "Download the file with results and errors");
    return file ? List.of(result, report(job)) : List.of(report(job));
  }

  private static Link report(ImportJob job) {
    return new Link(
        ImportPages.address(job.id()) + "/report", "Download the report, without personal data");
  }

  private static Link again(ImportJob job) {
    return new Link(KindPath.upload(job.kind()), "Upload a corrected file");
  }

  private static Frame frame(Visit visit, String title) {
    return visit.frame(title).back(ALL.href(), ALL.text());
  }
}
