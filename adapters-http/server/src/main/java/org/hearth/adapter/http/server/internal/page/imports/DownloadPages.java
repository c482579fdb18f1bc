package org.hearth.adapter.http.server.internal.page.imports;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.route.ImportAnswers;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.ImportService.FileWithResult;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of an import with what became of its rows, and the report. */
@Controller
public class DownloadPages {
  static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final ImportService imports;
  private final ImportAnswers answers;
  private final UploadStore store;
  private final RefusedPages refused;

  public DownloadPages(
      ImportService imports, ImportAnswers answers, UploadStore store, RefusedPages refused) {
    this.imports = imports;
    this.answers = answers;
    this.store = store;
    this.refused = refused;
  }

  /** The same file with the columns Result and Errors, which can be corrected and sent again. */
  @Rated(Work.EXPORT)
  @GetMapping(ImportPages.UNDER + "/file")
  @AllowedActors(PRACTICE_STAFF)
  @Nullable ResponseEntity<String> file(
      Visit visit, @PathVariable("job") UUID id, HttpServletResponse response) throws IOException {
    ImportJobId job = new ImportJobId(id);
    Either<Refusal, ImportJob> found = imports.follow(visit.actor(), job);
    if (found.isLeft()) {
      return refused.page(visit, found.getLeft());
    }
    Optional<Upload> upload = store.borrow(visit.owner().person(), id);
    if (upload.isEmpty()) {
      return refused.over(visit, ImportPages.address(job), "Go back to the import");
    }
    try {
      Either<Refusal, FileWithResult> result = imports.result(visit.actor(), job, upload.get());
      if (result.isLeft()) {
        return refused.page(visit, result.getLeft());
      }
      write(found.get(), result.get(), response);
      return null;
    } finally {
      store.giveBack(upload.get());
    }
  }

  private static void write(ImportJob job, FileWithResult result, HttpServletResponse response)
      throws IOException {
    response.setContentType(CSV.toString());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-result.csv\"");
    result.write(outcome -> OutcomeText.of(outcome.code(), job), response.getWriter());
    response.getWriter().flush();
  }

  /** Row number, outcome, field, what to do; kept as long as the import is. */
  @Rated(Work.EXPORT)
  @GetMapping(ImportPages.UNDER + "/report")
  @AllowedActors(PRACTICE_STAFF)
  @Nullable ResponseEntity<String> report(
      Visit visit, @PathVariable("job") UUID id, HttpServletResponse response) throws IOException {
    Either<Refusal, ImportJob> found = imports.follow(visit.actor(), new ImportJobId(id));
    if (found.isLeft()) {
      return refused.page(visit, found.getLeft());
    }
    answers.report(visit.actor(), new ImportJobId(id), response);
    return null;
  }
}
