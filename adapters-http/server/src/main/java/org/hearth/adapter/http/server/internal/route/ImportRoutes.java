package org.hearth.adapter.http.server.internal.route;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.domain.refusal.RefusalKind.CONFLICT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.query.ParameterFamily;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.adapter.http.server.internal.web.Call;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.server.internal.web.PageRequest;
import org.hearth.adapter.http.server.internal.web.Reply;
import org.hearth.adapter.http.wire.ImportJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.adapter.http.wire.RowsJson;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Imports of CSV files. Small files are answered with the outcomes of their rows. Large files, and
 * those that are sent with {@code job}, are answered with a job, whose progress can be read. With
 * {@code check}, no file is read; the answer says whether one would be taken.
 */
@RestController
@RequestMapping(path = ApiPaths.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class ImportRoutes {
  private static final String CSV = "text/csv";
  private static final String FALSE = "false";

  private final ImportService importService;
  private final ImportAnswers answers;

  public ImportRoutes(ImportService importService, ImportAnswers answers) {
    this.importService = importService;
    this.answers = answers;
  }

  @PostMapping(value = "/imports/care-homes", consumes = CSV)
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Imports care homes, or reports the outcomes of a dry run.",
      granted = {200, 202, 204},
      idempotent = true,
      refuses = CONFLICT)
  @Rated(Work.IMPORT)
  ResponseEntity<ImportJson> careHomes(
      Call call,
      HttpServletRequest request,
      @RequestParam(name = "check", defaultValue = FALSE) boolean check,
      @RequestParam(name = "job", defaultValue = FALSE) boolean job,
      @RequestParam(name = "dryRun", defaultValue = FALSE) boolean dryRun,
      @RequestParam(name = "detailsChecked", defaultValue = FALSE) boolean detailsChecked,
      @RequestParam(name = "holderAgrees", defaultValue = FALSE) boolean holderAgrees,
      @ParameterFamily("column") Map<String, String> columns) {
    ImportTerms terms =
        new ImportTerms(
            ImportKind.CARE_HOMES,
            job,
            dryRun,
            new Confirmations(detailsChecked, holderAgrees),
            columns);
    return check ? answers.checked(call, terms) : answers.submitted(call, request, terms);
  }

  @PostMapping(value = "/imports/residents", consumes = CSV)
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Imports residents of any homes, or reports the outcomes of a dry run.",
      granted = {200, 202, 204},
      idempotent = true,
      refuses = CONFLICT)
  @Rated(Work.IMPORT)
  ResponseEntity<ImportJson> residents(
      Call call,
      HttpServletRequest request,
      @RequestParam(name = "check", defaultValue = FALSE) boolean check,
      @RequestParam(name = "job", defaultValue = FALSE) boolean job,
      @RequestParam(name = "dryRun", defaultValue = FALSE) boolean dryRun,
      @RequestParam(name = "detailsChecked", defaultValue = FALSE) boolean detailsChecked,
      @RequestParam(name = "holderAgrees", defaultValue = FALSE) boolean holderAgrees,
      @ParameterFamily("column") Map<String, String> columns) {
    ImportTerms terms =
        new ImportTerms(
            ImportKind.RESIDENTS,
            job,
            dryRun,
            new Confirmations(detailsChecked, holderAgrees),
            columns);
    return check ? answers.checked(call, terms) : answers.submitted(call, request, terms);
  }

  @PostMapping(value = "/care-homes/{id}/residents/imports", consumes = CSV)
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription(
      value = "Imports residents of one home, or reports the outcomes of a dry run.",
      granted = {200, 202, 204},
      idempotent = true,
      refuses = CONFLICT)
  @Rated(Work.IMPORT)
  ResponseEntity<ImportJson> residentsOf(
      Call call,
      HttpServletRequest request,
      @PathVariable("id") UUID careHome,
      @RequestParam(name = "check", defaultValue = FALSE) boolean check,
      @RequestParam(name = "job", defaultValue = FALSE) boolean job,
      @RequestParam(name = "dryRun", defaultValue = FALSE) boolean dryRun,
      @RequestParam(name = "detailsChecked", defaultValue = FALSE) boolean detailsChecked,
      @RequestParam(name = "holderAgrees", defaultValue = FALSE) boolean holderAgrees,
      @ParameterFamily("column") Map<String, String> columns) {
    ImportTerms terms =
        new ImportTerms(
            new ImportKind.ResidentsOf(new AccountId(careHome)),
            job,
            dryRun,
            new Confirmations(detailsChecked, holderAgrees),
            columns);
    return check ? answers.checked(call, terms) : answers.submitted(call, request, terms);
  }

  @GetMapping("/imports")
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription("Lists the imports and dry runs of the practice, newest first.")
  @Rated(Work.EXPORT)
  ResponseEntity<PageJson<ImportJson>> list(
      Call call,
      @RequestParam(name = "cursor", required = false) @Nullable UUID cursor,
      @RequestParam(name = "limit", required = false) @Nullable Integer limit) {
    return call.query(
        hearth -> hearth.importHistory().list(call.actor(), PageRequest.page(cursor, limit)),
        slice -> Reply.ok(PageJson.of(slice, job -> ImportJson.of(job, null))));
  }

  @GetMapping("/imports/{id}")
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription("Reads how far an import is.")
  ResponseEntity<ImportJson> follow(Call call, @PathVariable("id") UUID id) {
    return ResponseEntity.ok(
        importService
            .follow(call.actor(), new ImportJobId(id))
            .map(job -> ImportJson.of(job, null))
            .getOrElseThrow(ProblemException::of));
  }

  @GetMapping("/imports/{id}/rows")
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription("Reads the outcomes of an import's rows.")
  @Rated(Work.EXPORT)
  ResponseEntity<RowsJson> rows(
      Call call,
      @PathVariable("id") UUID id,
      @RequestParam(name = "after", defaultValue = "0") long after,
      @RequestParam(name = "limit", defaultValue = "100") int limit) {
    return ResponseEntity.ok(answers.rows(call.actor(), new ImportJobId(id), after, limit));
  }

  /** The report: row number, outcome, field, what to do. */
  @GetMapping(value = "/imports/{id}/report", produces = CSV)
  @AllowedActors(PRACTICE_STAFF)
  @OperationDescription("Writes the report of an import: row number, outcome, field, what to do.")
  @Rated(Work.EXPORT)
  void report(Call call, @PathVariable("id") UUID id, HttpServletResponse response)
      throws IOException {
    answers.report(call.actor(), new ImportJobId(id), response);
  }
}
