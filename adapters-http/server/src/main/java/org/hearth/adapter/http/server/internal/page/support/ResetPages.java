package org.hearth.adapter.http.server.internal.page.support;

import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import java.util.List;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.patient.Patients;
import org.hearth.adapter.http.server.internal.page.submission.ConfirmationPage;
import org.hearth.adapter.http.server.internal.page.submission.FormAddress;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Patient;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Resetting a patient's own account, so that the patient can become a dependent (R10). */
@Controller
public class ResetPages {
  private static final String ACCOUNT = "/support/accounts/{id}";
  private static final String UNDER = ACCOUNT + "/reset";

  private final Patients patients;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public ResetPages(Patients patients, Submissions submissions, RefusedPages refused, Pages pages) {
    this.patients = patients;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(UNDER)
  @AllowedActors(SUPPORT)
  ResponseEntity<String> begin(Visit visit, @PathVariable("id") UUID id) {
    return FormAddress.newUnder(SupportAccountPages.address(id) + "/reset");
  }

  @GetMapping(UNDER + "/{form}")
  @AllowedActors(SUPPORT)
  ResponseEntity<String> form(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    FormView view = submissions.form(visit, address(id, form), ResetFields.class);
    return patients
        .find(visit, id)
        .fold(refusal -> refused.page(visit, refusal), patient -> form(visit, patient, view));
  }

  private ResponseEntity<String> form(Visit visit, Patient patient, FormView form) {
    return pages.page(
        new SupportFormPage(
            "support/reset",
            visit
                .frame("Reset the account of " + Shown.name(patient))
                .back(SupportAccountPages.address(patient.id().value()), "Back to the account")
                .with(form.summary()),
            form));
  }

  @PostMapping(path = UNDER + "/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(SUPPORT)
  ResponseEntity<String> reset(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm ResetFields fields) {
    return submissions.send(
        visit,
        address(id, form),
        fields,
        own -> own.support().reset(visit.actor(), new AccountId(id), fields.reason()),
        done -> SupportAccountPages.address(id) + "/was-reset/" + form);
  }

  private static String address(UUID id, UUID form) {
    return SupportAccountPages.address(id) + "/reset/" + form;
  }

  @GetMapping(ACCOUNT + "/was-reset/{form}")
  @AllowedActors(SUPPORT)
  ResponseEntity<String> done(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return patients
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            patient ->
                submissions.ledHere(visit, address(id, form))
                    ? done(visit, patient)
                    : refused.unconfirmed(visit));
  }

  private ResponseEntity<String> done(Visit visit, Patient patient) {
    return pages.page(
        new ConfirmationPage(
            visit.frame("Account reset"),
            Shown.name(patient) + ", " + Shown.number(patient.number()),
            "The practice can register the patient as a dependent of a care home now. The"
                + " account keeps its history.",
            new Link("/support/resets", "What practices ask for"),
            List.of(
                new Link(SupportAccountPages.address(patient.id().value()), "See the account"))));
  }
}
