package org.hearth.adapter.http.server.internal.page.patient;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.util.Map;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.account.Searches;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.FormAddress;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Moving a resident to another care home, today (R20). */
@Controller
public class MovePages {
  private static final String UNDER = "/patients/{id}/move";

  private final Hearth hearth;
  private final Patients patients;
  private final Searches searches;
  private final Submissions submissions;
  private final Drafts drafts;
  private final RefusedPages refused;
  private final Pages pages;

  public MovePages(
      Hearth hearth,
      Patients patients,
      Searches searches,
      Submissions submissions,
      Drafts drafts,
      RefusedPages refused,
      Pages pages) {
    this.hearth = hearth;
    this.patients = patients;
    this.searches = searches;
    this.submissions = submissions;
    this.drafts = drafts;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(UNDER)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(Visit visit, @PathVariable("id") UUID id) {
    return FormAddress.newUnder("/patients/" + id + "/move");
  }

  /** To a home that is known already. */
  @GetMapping(UNDER + "/to/{home}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("home") UUID home) {
    UUID form = DraftId.next();
    String address = "/patients/" + id + "/move/" + form;
    return hearth
        .accounts()
        .byId(visit.actor(), new AccountId(home))
        .fold(
            refusal -> refused.page(visit, refusal),
            known -> {
              drafts.type(
                  visit.owner(),
                  form,
                  address,
                  Map.of("dummyNhsNumber", Shown.number(known.number())));
              return Pages.to(address);
            });
  }

  @GetMapping(UNDER + "/{form}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> form(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return patients
        .find(visit, id)
        .fold(refusal -> refused.page(visit, refusal), patient -> form(visit, patient, form));
  }

  private ResponseEntity<String> form(Visit visit, Patient patient, UUID form) {
    String page = "/patients/" + patient.id().value();
    FormView view = submissions.form(visit, page + "/move/" + form, MoveFields.class);
    return pages.page(
        new PatientFormPage(
            "patient/move",
            visit
                .frame("Move " + Shown.name(patient) + " to another care home")
                .back(page, "Back to the patient")
                .with(view.summary()),
            "",
            view));
  }

  @Rated(Work.REGISTRATION)
  @PostMapping(path = UNDER + "/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> move(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm MoveFields fields) {
    Either<Refusal, AccountId> home = home(visit, fields);
    return submissions.send(
        visit,
        "/patients/" + id + "/move/" + form,
        fields,
        own ->
            home.<Resident>flatMap(
                to -> own.residents().move(visit.actor(), new AccountId(id), to)),
        moved -> "/patients/" + id);
  }

  private Either<Refusal, AccountId> home(Visit visit, MoveFields fields) {
    return searches
        .byNumber(visit, fields.dummyNhsNumber())
        .mapLeft(MovePages::inThisForm)
        .flatMap(
            found ->
                found
                    .<Either<Refusal, AccountId>>map(home -> Either.right(home.id()))
                    .orElseGet(() -> Either.left(new CareHomeRefusal.CareHomeNotFound())));
  }

  private static Refusal inThisForm(Refusal refusal) {
    return refusal instanceof Refusal.Invalid invalid
        ? Refusal.Invalid.of("dummyNhsNumber", invalid.faults().get(0).fault())
        : refusal;
  }
}
