package org.hearth.adapter.http.server.internal.page.patient;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.DateFields;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.FormAddress;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Settings;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Patient;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ending a dependency with a reason (R21). */
@Controller
public class EndPages {
  private static final String UNDER = "/patients/{id}/end";

  private final Patients patients;
  private final Submissions submissions;
  private final Settings settings;
  private final RefusedPages refused;
  private final Pages pages;

  public EndPages(
      Patients patients,
      Submissions submissions,
      Settings settings,
      RefusedPages refused,
      Pages pages) {
    this.patients = patients;
    this.submissions = submissions;
    this.settings = settings;
    this.refused = refused;
    this.pages = pages;
  }

  static String address(UUID patient, UUID form) {
    return "/patients/" + patient + "/end/" + form;
  }

  @GetMapping(UNDER)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(Visit visit, @PathVariable("id") UUID id) {
    return FormAddress.newUnder("/patients/" + id + "/end");
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
    // By the clock that the port judges the day by, in its zone: else the day offered is refused.
    LocalDate today = LocalDate.now(settings.clock());
    FormView view =
        submissions.form(
            visit,
            address(patient.id().value(), form),
            EndFields.class,
            DateFields.of("on", today));
    return pages.page(
        new EndPage(
            visit
                .frame("End the dependency of " + Shown.name(patient))
                .back(page, "Back to the patient")
                .with(view.summary()),
            view));
  }

  @PostMapping(path = UNDER + "/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> end(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm EndFields fields) {
    return submissions.send(
        visit,
        address(id, form),
        fields,
        own ->
            Ending.read(fields)
                .flatMap(
                    ending ->
                        own.residents()
                            .end(visit.actor(), new AccountId(id), ending.reason(), ending.on())),
        ended -> "/patients/" + id);
  }

  static String text(EndReason reason) {
    return reasons().stream()
        .filter(choice -> choice.value().equals(reason.name()))
        .map(Choice::text)
        .findFirst()
        .orElseThrow();
  }

  static List<Choice> reasons() {
    return List.of(
        new Choice("LEFT", "Left the care home"),
        new Choice("DECEASED", "Died"),
        new Choice("REGISTERED_IN_ERROR", "Registered in error"),
        new Choice("MOVED_PRACTICE", "Moved to another practice"),
        new Choice(
            "OWN_ACCOUNT",
            "Gets an account of their own",
            "They follow their requests themselves"));
  }
}
