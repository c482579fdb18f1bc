package org.hearth.adapter.http.server.internal.page.imports;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.imports.OutcomeTables.ShownRows;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.PageModel;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportJob.Status;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One import, as it stands: under way, planned, carried out or refused. */
@Controller
public class ImportPages {
  static final String UNDER = "/imports/{job}";

  private static final String CONFIRM = UNDER + "/confirmation";

  private final ImportService imports;
  private final ImportViews views;
  private final UploadStore store;
  private final SmallImports small;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public ImportPages(
      ImportService imports,
      ImportViews views,
      UploadStore store,
      SmallImports small,
      Submissions submissions,
      RefusedPages refused,
      Pages pages) {
    this.imports = imports;
    this.views = views;
    this.store = store;
    this.small = small;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  static String address(ImportJobId job) {
    return "/imports/" + job.value();
  }

  @GetMapping(UNDER)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> show(
      Visit visit,
      @PathVariable("job") UUID id,
      @RequestParam(name = "after", defaultValue = "0") long after,
      @RequestParam(name = "problems", defaultValue = "false") boolean problems,
      @RequestParam(name = "watch", defaultValue = "false") boolean watch) {
    ShownRows shown = new ShownRows(after, problems);
    return imports
        .follow(visit.actor(), new ImportJobId(id))
        .fold(refusal -> refused.page(visit, refusal), job -> show(visit, job, shown, watch));
  }

  /**
   * A page that comes again by itself cannot be read in peace, and fails WCAG 2.2.1 and axe where
   * users cannot turn that off. So it does so only where the user asks for it, and until the import
   * is over; the link to look again is always there.
   */
  private ResponseEntity<String> show(Visit visit, ImportJob job, ShownRows shown, boolean watch) {
    boolean over = job.status() == Status.DONE || job.status() == Status.REFUSED;
    if (over) {
      return pages.page(ended(visit, job, shown));
    }
    ResponseEntity<String> page = pages.page(views.progress(visit, job, watch));
    return watch
        ? ResponseEntity.status(page.getStatusCode())
            .headers(page.getHeaders())
            .header("Refresh", "20")
            .body(page.getBody())
        : page;
  }

  private PageModel ended(Visit visit, ImportJob job, ShownRows shown) {
    if (job.status() == Status.REFUSED) {
      return views.refused(visit, job, file(visit, job));
    }
    return job.dryRun()
        ? plan(visit, job, shown)
        : views.result(visit, job, shown, file(visit, job));
  }

  private PlanPage plan(Visit visit, ImportJob job, ShownRows shown) {
    FormView form =
        submissions.form(visit, address(job.id()) + "/confirmation", ConfirmationFields.class);
    return views.plan(visit, job, shown, file(visit, job), form);
  }

  private Optional<String> file(Visit visit, ImportJob job) {
    return store.name(visit.owner().person(), job.id().value());
  }

  @GetMapping(CONFIRM)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> confirmation(Visit visit, @PathVariable("job") UUID id) {
    return show(visit, id, 0, false, false);
  }

  @Rated(Work.IMPORT)
  @PostMapping(path = CONFIRM, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> confirm(
      Visit visit, @PathVariable("job") UUID id, @SentForm ConfirmationFields fields) {
    ImportJobId plan = new ImportJobId(id);
    Either<Refusal, ImportJob> known = imports.follow(visit.actor(), plan);
    if (known.isLeft()) {
      return refused.page(visit, known.getLeft());
    }
    Optional<Upload> file = store.borrow(visit.owner().person(), id);
    if (file.isEmpty()) {
      return refused.over(visit, KindPath.upload(known.get().kind()), "Upload the file again");
    }
    try {
      return confirm(visit, plan, fields, file.get());
    } finally {
      store.giveBack(file.get());
    }
  }

  private ResponseEntity<String> confirm(
      Visit visit, ImportJobId plan, ConfirmationFields fields, Upload file) {
    String address = address(plan) + "/confirmation";
    return submissions.send(
        visit,
        address,
        fields,
        own ->
            imports.confirm(
                visit.actor(),
                plan,
                fields.confirmations(),
                file,
                Optional.of(visit.key(address + ":job"))),
        job -> begun(visit, job, file));
  }

  private String begun(Visit visit, ImportJob job, Upload file) {
    store.keep(visit.owner().person(), job.id().value(), file);
    small.run(visit, job, file.lines());
    return address(job.id());
  }
}
