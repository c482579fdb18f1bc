package org.hearth.adapter.http.server.internal.page.request;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
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
import org.hearth.application.Hearth;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking something of the practice for a patient. */
@Controller
public class NewRequestPages {
  private static final String UNDER = "/patients/{id}/request";

  private final Hearth hearth;
  private final Patients patients;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public NewRequestPages(
      Hearth hearth,
      Patients patients,
      Submissions submissions,
      RefusedPages refused,
      Pages pages) {
    this.hearth = hearth;
    this.patients = patients;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(UNDER)
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  ResponseEntity<String> begin(Visit visit, @PathVariable("id") UUID id) {
    return FormAddress.newUnder("/patients/" + id + "/request");
  }

  @GetMapping(UNDER + "/{form}")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  ResponseEntity<String> form(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return patients
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            patient ->
                form(
                    visit,
                    patient,
                    submissions.form(visit, address(id, form), RequestFields.class)));
  }

  private ResponseEntity<String> form(Visit visit, Patient patient, FormView form) {
    return pages.page(
        new NewRequestPage(
            visit
                .frame("Create a request for " + Shown.name(patient))
                .back("/", "Close without a request")
                .with(form.summary()),
            Shown.number(patient.number())
                + ", born "
                + Shown.day(patient.details().dateOfBirth().day()),
            form));
  }

  @PostMapping(path = UNDER + "/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  ResponseEntity<String> submit(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm RequestFields fields) {
    return submissions.send(
        visit,
        address(id, form),
        fields,
        own -> submit(own, visit, new AccountId(id), fields),
        submitted -> "/requests/" + submitted.id().value() + "/submitted/" + form);
  }

  private static Either<Refusal, OpenRequest> submit(
      Hearth own, Visit visit, AccountId patient, RequestFields fields) {
    return KindText.parse(fields.kind())
        .map(kind -> own.requests().submit(visit.actor(), patient, kind, fields.text()))
        .orElseGet(() -> Either.left(Refusal.Invalid.of("kind", "is missing")));
  }

  private static String address(UUID patient, UUID form) {
    return "/patients/" + patient + "/request/" + form;
  }

  @GetMapping("/requests/{id}/submitted/{form}")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  ResponseEntity<String> submitted(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return hearth
        .requests()
        .read(visit.actor(), new RequestId(id))
        .fold(
            refusal -> refused.page(visit, refusal),
            request ->
                submissions.ledHere(visit, address(request.patient().value(), form))
                    ? pages.page(submitted(visit, request))
                    : refused.unconfirmed(visit));
  }

  private static ConfirmationPage submitted(Visit visit, Request request) {
    return new ConfirmationPage(
        visit.frame("Request sent"),
        KindText.of(request.kind()),
        "The practice will answer it in Hearth. You find it among the requests.",
        new Link("/requests/" + request.id().value(), "See the request"),
        List.of(
            new Link(
                "/patients/" + request.patient().value() + "/request",
                "Create another request for this patient"),
            new Link("/", "Close")));
  }
}
