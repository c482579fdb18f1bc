package org.hearth.adapter.http.server.internal.page.patient;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.ConcurrentChange;
import org.hearth.adapter.http.server.internal.page.form.DateFields;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.FormAddress;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.patient.Room;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Editing a patient's details, of the version that was looked at. */
@Controller
public class EditPages {
  private static final String UNDER = "/patients/{id}/edit";

  private final Patients patients;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public EditPages(Patients patients, Submissions submissions, RefusedPages refused, Pages pages) {
    this.patients = patients;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(UNDER)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(Visit visit, @PathVariable("id") UUID id) {
    return FormAddress.newUnder("/patients/" + id + "/edit");
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
    FormView view =
        submissions.form(
            visit, address(patient.id().value(), form), EditFields.class, known(patient));
    return pages.page(
        new EditPage(
            visit
                .frame("Edit the details of " + Shown.name(patient))
                .back(page, "Back to the patient")
                .with(view.summary()),
            patient instanceof Resident,
            view));
  }

  private static Map<String, String> known(Patient patient) {
    Map<String, String> fields =
        new LinkedHashMap<>(DateFields.of("dateOfBirth", patient.details().dateOfBirth().day()));
    fields.put("givenName", patient.details().name().given().text());
    fields.put("familyName", patient.details().name().family().text());
    fields.put("address", patient.contact().address().text());
    fields.put("postcode", patient.contact().postcode().text());
    fields.put("phone", patient.contact().phone().national());
    fields.put("email", patient.email().map(EmailAddress::text).orElse(""));
    fields.put("room", patient.details().room().map(Room::text).orElse(""));
    fields.put("version", Long.toString(patient.version()));
    return fields;
  }

  @PostMapping(path = UNDER + "/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> save(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm EditFields fields) {
    return submissions.send(
        visit,
        address(id, form),
        fields,
        own ->
            own.patients()
                .amend(
                    visit.actor(),
                    new AccountId(id),
                    OptionalLong.of(ConcurrentChange.version(fields.version())),
                    fields.form(),
                    null),
        saved -> "/patients/" + id);
  }

  private static String address(UUID patient, UUID form) {
    return "/patients/" + patient + "/edit/" + form;
  }
}
