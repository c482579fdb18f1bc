package org.hearth.adapter.http.server.internal.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.wire.ImportJson;
import org.hearth.adapter.http.wire.RowsJson;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportReport;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.ImportService.RowPage;
import org.hearth.application.port.out.Page;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What imports are answered: at once where they are small, else with where to ask. */
@Component
public class ImportAnswers {
  private final ImportService importService;
  private final Uploads uploads;
  private final ImportsAtOnce atOnce;

  public ImportAnswers(ImportService importService, Uploads uploads, ImportsAtOnce atOnce) {
    this.importService = importService;
    this.uploads = uploads;
    this.atOnce = atOnce;
  }

  /**
   * Checks whether a file would be taken, without one.
   *
   * @throws ProblemException the refusal
   */
  ResponseEntity<ImportJson> checked(Call call, ImportTerms terms) {
    importService
        .check(call.actor(), terms.kind(), terms.dryRun(), terms.confirmations())
        .getOrElseThrow(ProblemException::of);
    return ResponseEntity.noContent().build();
  }

  /**
   * Takes a file.
   *
   * @throws ProblemException the refusal, also of the file as a whole
   */
  ResponseEntity<ImportJson> submitted(Call call, HttpServletRequest request, ImportTerms terms) {
    UploadedFile file = new UploadedFile(request);
    return terms.job() || !isSmall(request)
        ? answer(call.actor(), kept(call, file, terms))
        : atOnce.take(call.actor(), () -> answer(call.actor(), carriedOut(call, file, terms)));
  }

  private ImportJob kept(Call call, UploadedFile file, ImportTerms terms) {
    return uploads.take(
        () ->
            importService
                .submit(
                    call.actor(),
                    terms.kind(),
                    terms.dryRun(),
                    terms.confirmations(),
                    file.withColumns(terms.columns()),
                    call.key())
                .getOrElseThrow(ProblemException::of));
  }

  private ImportJob carriedOut(Call call, UploadedFile file, ImportTerms terms) {
    ImportJob job = kept(call, file, terms);
    return atOnce.mayHave(file.lines())
        ? importService.run(job.id()).getOrElseThrow(ProblemException::of)
        : job;
  }

  private static boolean isSmall(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    return length >= 0 && length <= ImportJson.LARGEST_DONE_AT_ONCE;
  }

  private ResponseEntity<ImportJson> answer(Actor actor, ImportJob job) {
    if (job.refused().isPresent()) {
      throw new ProblemException(ImportJson.problem(job.refused().get()));
    }
    boolean done = job.status() == ImportJob.Status.DONE;
    return ResponseEntity.status(done ? HttpStatus.OK : HttpStatus.ACCEPTED)
        .header(HttpHeaders.LOCATION, ApiPaths.V1 + "/imports/" + job.id().value())
        .body(ImportJson.of(job, done ? rows(actor, job.id(), 0, Page.LARGEST) : null));
  }

  RowsJson rows(Actor actor, ImportJobId id, long after, int limit) {
    if (limit < 1 || limit > Page.LARGEST) {
      throw ProblemException.of(
          Refusal.Invalid.of("limit", "is not a number from 1 to " + Page.LARGEST));
    }
    return RowsJson.of(
        importService.rows(actor, id, after, limit).getOrElseThrow(ProblemException::of));
  }

  /** Writes the report page by page, however long it is; closes it only where it is whole. */
  public void report(Actor actor, ImportJobId id, HttpServletResponse response) throws IOException {
    ImportJob job = importService.follow(actor, id).getOrElseThrow(ProblemException::of);
    RowPage page =
        importService.rows(actor, id, 0, Page.LARGEST).getOrElseThrow(ProblemException::of);
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"report.csv\"");
    ImportReport report = new ImportReport(response.getWriter());
    job.warnings().forEach(report::warns);
    page.rows().forEach(report::row);
    for (OptionalLong next = page.next(); next.isPresent(); next = page.next()) {
      page =
          importService
              .rows(actor, id, next.getAsLong(), Page.LARGEST)
              .getOrElseThrow(ProblemException::of);
      page.rows().forEach(report::row);
    }
    report.close();
  }
}
