package org.hearth.adapter.http.server.internal.page.patient;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.Refusal;
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
  private static final Fault NO_DAY = new Fault("is not a day");

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
        submissions.form(visit, page + "/end/" + form, EndFields.class, DateFields.of("on", today));
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
        "/patients/" + id + "/end/" + form,
        fields,
        own -> end(own, visit, new AccountId(id), fields),
        ended -> "/patients/" + id);
  }

  private static Either<Refusal, Patient> end(
      Hearth own, Visit visit, AccountId resident, EndFields fields) {
    Optional<EndReason> reason =
        Arrays.stream(EndReason.values())
            .filter(each -> each.name().equals(fields.reason()))
            .findFirst();
    Validation<Fault, LocalDate> on = day(fields);
    List<FieldFault> faults = new ArrayList<>();
    if (reason.isEmpty()) {
      faults.add(Fault.MISSING.in("reason"));
    }
    if (on.isInvalid()) {
      faults.add(on.getError().in("on"));
    }
    return faults.isEmpty()
        ? own.residents().end(visit.actor(), resident, reason.orElseThrow(), on.get())
        : Either.left(new Refusal.Invalid(faults));
  }

  private static Validation<Fault, LocalDate> day(EndFields fields) {
    if (DateFields.text(fields.onDay(), fields.onMonth(), fields.onYear()).isEmpty()) {
      return Validation.invalid(Fault.MISSING);
    }
    try {
      return Validation.valid(
          LocalDate.of(
              Integer.parseInt(fields.onYear().strip()),
              Integer.parseInt(fields.onMonth().strip()),
              Integer.parseInt(fields.onDay().strip())));
    } catch (NumberFormatException | DateTimeException noDay) {
      return Validation.invalid(NO_DAY);
    }
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
