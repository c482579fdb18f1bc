package org.hearth.adapter.http.server.internal.page.patient;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.account.CareHomeFields;
import org.hearth.adapter.http.server.internal.page.account.HomeSearchFields;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.FormAddress;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.FieldError;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
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
  private final NewHomes homes;
  private final Submissions submissions;
  private final Drafts drafts;
  private final RefusedPages refused;
  private final Pages pages;

  MovePages(
      Hearth hearth,
      Patients patients,
      NewHomes homes,
      Submissions submissions,
      Drafts drafts,
      RefusedPages refused,
      Pages pages) {
    this.hearth = hearth;
    this.patients = patients;
    this.homes = homes;
    this.submissions = submissions;
    this.drafts = drafts;
    this.refused = refused;
    this.pages = pages;
  }

  static String address(UUID patient, UUID form) {
    return "/patients/" + patient + "/move/" + form;
  }

  @GetMapping(UNDER)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(Visit visit, @PathVariable("id") UUID id) {
    return FormAddress.newUnder("/patients/" + id + "/move");
  }

  /** To a home that is known already: what is left is to check it. */
  @GetMapping(UNDER + "/to/{home}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("home") UUID home) {
    UUID form = DraftId.next();
    String address = address(id, form);
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
              return Pages.to(address + DraftId.CHECK);
            });
  }

  @GetMapping(UNDER + "/{form}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> form(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return patients
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            patient -> pages.page(page(visit, patient, form, byName(visit, id))));
  }

  private FormView byName(Visit visit, UUID patient) {
    return submissions.form(
        visit, MoveHomesPages.address(patient), HomeSearchFields.class, CareHomeFields.USUAL_BIRTH);
  }

  /** A new form, with what is wrong with the search for a home. */
  MovePage page(Visit visit, Patient patient, FormView byName) {
    return page(visit, patient, DraftId.next(), byName);
  }

  private MovePage page(Visit visit, Patient patient, UUID form, FormView byName) {
    UUID id = patient.id().value();
    FormView byNumber = submissions.form(visit, address(id, form), MoveFields.class);
    List<FieldError> errors = new ArrayList<>(byNumber.summary());
    errors.addAll(byName.summary());
    return new MovePage(
        visit
            .frame("Move " + Shown.name(patient) + " to another care home")
            .back("/patients/" + id, "Back to the patient")
            .with(errors),
        byNumber,
        byName);
  }

  @Rated(Work.REGISTRATION)
  @PostMapping(path = UNDER + "/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> move(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm MoveFields fields) {
    Either<Refusal, AccountId> home = homes.find(visit, fields).map(Account::id);
    return submissions.send(
        visit,
        address(id, form),
        fields,
        own ->
            home.<Resident>flatMap(
                to -> own.residents().move(visit.actor(), new AccountId(id), to)),
        moved -> "/patients/" + id);
  }
}
