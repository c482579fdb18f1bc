package org.hearth.adapter.http.server.internal.page.support;

import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import io.vavr.control.Either;
import java.util.List;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.FieldReading;
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
import org.hearth.application.Hearth;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Transferring a patient's account to another practice (R26). */
@Controller
public class TransferPages {
  private static final String ACCOUNT = "/support/accounts/{id}";
  private static final String UNDER = ACCOUNT + "/transfer";

  private final Patients patients;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public TransferPages(
      Patients patients, Submissions submissions, RefusedPages refused, Pages pages) {
    this.patients = patients;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(UNDER)
  @AllowedActors(SUPPORT)
  ResponseEntity<String> begin(Visit visit, @PathVariable("id") UUID id) {
    return FormAddress.newUnder(SupportAccountPages.address(id) + "/transfer");
  }

  @GetMapping(UNDER + "/{form}")
  @AllowedActors(SUPPORT)
  ResponseEntity<String> form(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    FormView view = submissions.form(visit, address(id, form), TransferFields.class);
    return patients
        .find(visit, id)
        .fold(refusal -> refused.page(visit, refusal), patient -> form(visit, patient, view));
  }

  private ResponseEntity<String> form(Visit visit, Patient patient, FormView form) {
    return pages.page(
        new SupportFormPage(
            "support/transfer",
            visit
                .frame("Transfer the account of " + Shown.name(patient))
                .back(SupportAccountPages.address(patient.id().value()), "Back to the account")
                .with(form.summary()),
            form));
  }

  @PostMapping(path = UNDER + "/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(SUPPORT)
  ResponseEntity<String> transfer(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm TransferFields fields) {
    return submissions.send(
        visit,
        address(id, form),
        fields,
        own -> transfer(own, visit, new AccountId(id), fields),
        done -> SupportAccountPages.address(id) + "/was-transferred/" + form);
  }

  private static Either<Refusal, Patient> transfer(
      Hearth own, Visit visit, AccountId account, TransferFields fields) {
    return FieldReading.field("practice", OdsCode.parse(fields.practice()))
        .flatMap(
            practice -> own.support().transfer(visit.actor(), account, practice, fields.reason()));
  }

  private static String address(UUID id, UUID form) {
    return SupportAccountPages.address(id) + "/transfer/" + form;
  }

  @GetMapping(ACCOUNT + "/was-transferred/{form}")
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
            visit.frame("Account transferred"),
            Shown.name(patient) + ", practice " + patient.practice().text(),
            "What was asked of the practice before stays with that practice.",
            new Link("/support/resets", "What practices ask for"),
            List.of(
                new Link(SupportAccountPages.address(patient.id().value()), "See the account"))));
  }
}
