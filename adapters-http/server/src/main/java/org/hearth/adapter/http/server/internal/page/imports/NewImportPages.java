package org.hearth.adapter.http.server.internal.page.imports;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.FormAddress;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.route.Uploads;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing what to import, and uploading the file, which is checked and changes nothing. */
@Controller
public class NewImportPages {
  static final String HERE = "/imports/new";

  private static final String UNDER = HERE + "/{kind}";
  private static final String KIND = "kind";
  private static final String FILE = "file";
  private static final String TITLE = "What does the file hold?";
  private static final Confirmations NONE = new Confirmations(false, false);

  private final ImportService imports;
  private final UploadReader reader;
  private final UploadStore store;
  private final Uploads places;
  private final SmallImports small;
  private final ImportTitles titles;
  private final RefusedPages refused;
  private final Pages pages;

  public NewImportPages(
      ImportService imports,
      UploadReader reader,
      UploadStore store,
      Uploads places,
      SmallImports small,
      ImportTitles titles,
      RefusedPages refused,
      Pages pages) {
    this.imports = imports;
    this.reader = reader;
    this.store = store;
    this.places = places;
    this.small = small;
    this.titles = titles;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> kind(Visit visit) {
    return kind(visit, HttpStatus.OK.value(), Map.of());
  }

  private ResponseEntity<String> kind(Visit visit, int status, Map<String, String> errors) {
    FormView form = new FormView(HERE, visit.token(), 0, Map.of(), errors);
    return pages.page(
        status,
        new ChooseKindPage(
            visit.frame(TITLE).back(HistoryPages.HERE, "Imports").with(form.summary()),
            form,
            KindPath.choices()));
  }

  @PostMapping(path = HERE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> choose(Visit visit, @SentForm KindFields fields) {
    return KindPath.parse(fields.kind())
        .map(kind -> Pages.to(KindPath.upload(kind)))
        .orElseGet(() -> kind(visit, 422, Map.of(KIND, "Select what the file holds")));
  }

  @GetMapping(UNDER)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(Visit visit, @PathVariable(KIND) String path) {
    Optional<ImportKind> kind = KindPath.parse(path);
    return kind.isEmpty()
        ? refused.over(visit, HERE, TITLE)
        : FormAddress.newUnder(KindPath.upload(kind.get()));
  }

  @GetMapping(UNDER + "/{form}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> form(
      Visit visit, @PathVariable(KIND) String path, @PathVariable("form") UUID form) {
    return with(
        visit, path, kind -> form(visit, HttpStatus.OK.value(), kind, form, Optional.empty()));
  }

  private ResponseEntity<String> with(
      Visit visit, String path, Function<ImportKind, ResponseEntity<String>> page) {
    Optional<ImportKind> kind = KindPath.parse(path);
    return kind.isEmpty()
        ? refused.over(visit, HERE, TITLE)
        : imports
            .check(visit.actor(), kind.get(), true, NONE)
            .fold(refusal -> refused.page(visit, refusal), page);
  }

  private ResponseEntity<String> form(
      Visit visit, int status, ImportKind kind, UUID form, Optional<String> error) {
    FormView view =
        new FormView(
            KindPath.upload(kind) + "/" + form,
            visit.token(),
            0,
            Map.of(),
            error.map(message -> Map.of(FILE, message)).orElse(Map.of()));
    return pages.page(
        status,
        new UploadPage(
            visit.frame(titles.upload(visit, kind)).back(HERE, "Back").with(view.summary()),
            view,
            TemplatePages.address(kind),
            ImportTitles.columns(kind),
            ImportTitles.optional(kind),
            UploadFault.size(reader.largest())));
  }

  /** Not as parameters, so that the file is read only once it is known who sends it. */
  @Rated(Work.IMPORT)
  @PostMapping(UNDER + "/{form}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> upload(
      Visit visit,
      HttpServletRequest request,
      @PathVariable(KIND) String path,
      @PathVariable("form") UUID form) {
    return with(visit, path, kind -> upload(visit, request, kind, form));
  }

  private ResponseEntity<String> upload(
      Visit visit, HttpServletRequest request, ImportKind kind, UUID form) {
    Either<UploadFault, Upload> read = places.take(() -> read(request));
    if (read.isLeft()) {
      return read.getLeft() == UploadFault.FOREIGN
          ? Pages.to("/sign-in")
          : wrong(visit, kind, form, read.getLeft().message(reader.largest()));
    }
    Upload upload = read.get();
    try {
      Either<Refusal, ImportJob> plan =
          imports.submit(
              visit.actor(),
              kind,
              true,
              NONE,
              upload,
              Optional.of(visit.key(form + ":" + upload.fingerprint())));
      if (plan.isLeft()) {
        return wrong(visit, kind, form, words(plan.getLeft()));
      }
      store.keep(visit.owner().person(), plan.get().id().value(), upload);
      small.run(visit, plan.get(), upload.lines());
      return Pages.to(ImportPages.address(plan.get().id()));
    } finally {
      store.giveBack(upload);
    }
  }

  private Either<UploadFault, Upload> read(HttpServletRequest request) {
    try {
      return reader.read(request);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private ResponseEntity<String> wrong(Visit visit, ImportKind kind, UUID form, String message) {
    return form(visit, 422, kind, form, Optional.of(message));
  }

  private static String words(Refusal refusal) {
    return refusal.message() + " " + String.join(" ", refusal.nextSteps());
  }
}
