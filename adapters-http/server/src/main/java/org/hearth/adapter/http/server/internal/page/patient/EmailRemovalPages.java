package org.hearth.adapter.http.server.internal.page.patient;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.form.ConcurrentChange;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Patient;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Removing a patient's email address (R15), and going back to the form that wanted it. */
@Controller
public class EmailRemovalPages {
  private static final String UNDER = "/patients/{id}/email-removal";

  private final Patients patients;
  private final Submissions submissions;
  private final Drafts drafts;
  private final RefusedPages refused;
  private final Pages pages;

  public EmailRemovalPages(
      Patients patients,
      Submissions submissions,
      Drafts drafts,
      RefusedPages refused,
      Pages pages) {
    this.patients = patients;
    this.submissions = submissions;
    this.drafts = drafts;
    this.refused = refused;
    this.pages = pages;
  }

  /**
   * Begins.
   *
   * @param from the form that was interrupted
   */
  @GetMapping(UNDER)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(
      Visit visit,
      @PathVariable("id") UUID id,
      @RequestParam(name = "from", required = false) @Nullable String from) {
    return patients
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            patient -> begin(visit, patient, Objects.requireNonNullElse(from, "")));
  }

  private ResponseEntity<String> begin(Visit visit, Patient patient, String from) {
    String under = address(patient.id().value()) + "/";
    UUID form =
        drafts.begin(
            visit.owner(),
            id -> under + id,
            Map.of("version", Long.toString(patient.version()), "from", from));
    return Pages.to(under + form);
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
    UUID id = patient.id().value();
    FormView view =
        submissions.form(
            visit,
            address(id) + "/" + form,
            RemovalFields.class,
            Map.of("version", Long.toString(patient.version())));
    return pages.page(
        new PatientFormPage(
            "patient/email-removal",
            visit
                .frame("Remove the e-mail address from " + Shown.name(patient) + "'s account")
                .back("/patients/" + id, "Back to the patient")
                .with(view.summary()),
            Shown.email(patient),
            view));
  }

  @PostMapping(path = UNDER + "/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> remove(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm RemovalFields fields) {
    return submissions.send(
        visit,
        address(id) + "/" + form,
        fields,
        own ->
            own.patients()
                .remove(
                    visit.actor(),
                    new AccountId(id),
                    OptionalLong.of(ConcurrentChange.version(fields.version())),
                    !fields.noEmailAddress().isEmpty(),
                    null),
        removed -> interrupted(visit, fields.from()).orElse("/patients/" + id));
  }

  private Optional<String> interrupted(Visit visit, String from) {
    return DraftId.parse(from)
        .flatMap(form -> drafts.find(visit.owner(), form))
        .map(Draft::address);
  }

  private static String address(UUID patient) {
    return "/patients/" + patient + "/email-removal";
  }
}
