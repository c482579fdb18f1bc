package org.hearth.adapter.http.server.internal.page.patient;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A patient's account, and what can be done with it. */
@Controller
public class PatientPages {
  private final Hearth hearth;
  private final Patients patients;
  private final Drafts drafts;
  private final RefusedPages refused;
  private final Pages pages;

  public PatientPages(
      Hearth hearth, Patients patients, Drafts drafts, RefusedPages refused, Pages pages) {
    this.hearth = hearth;
    this.patients = patients;
    this.drafts = drafts;
    this.refused = refused;
    this.pages = pages;
  }

  /**
   * The account.
   *
   * @param from the form that was interrupted, to which a link leads back
   */
  @GetMapping("/patients/{id}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> patient(
      Visit visit,
      @PathVariable("id") UUID id,
      @RequestParam(name = "from", required = false) @Nullable String from) {
    return patients
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            patient ->
                pages.page(
                    page(visit, patient, Optional.ofNullable(from).flatMap(DraftId::parse))));
  }

  private PatientPage page(Visit visit, Patient patient, Optional<UUID> from) {
    Frame frame = visit.frame(Shown.name(patient));
    Optional<Draft> interrupted = from.flatMap(form -> drafts.find(visit.owner(), form));
    return new PatientPage(
        interrupted
            .map(form -> frame.back(form.address(), "Back to the form that you were filling in"))
            .orElseGet(() -> frame.back("/patients", "Patient management")),
        Shown.details(patient),
        patient instanceof Resident resident ? home(visit, resident) : Optional.empty(),
        actions(patient, interrupted.isPresent() ? "?from=" + from.orElseThrow() : ""));
  }

  private Optional<Link> home(Visit visit, Resident resident) {
    return hearth
        .accounts()
        .byId(visit.actor(), resident.link().careHome())
        .map(home -> new Link(Match.page(home), Shown.name(home)))
        .toJavaOptional();
  }

  private static List<Link> actions(Patient patient, String from) {
    String here = "/patients/" + patient.id().value();
    List<Link> actions = new ArrayList<>();
    actions.add(new Link(here + "/request", "Create a request"));
    actions.add(new Link(here + "/edit", "Edit the details"));
    if (patient.email().isPresent()) {
      actions.add(new Link(here + "/email-removal" + from, "Remove the e-mail address"));
    }
    if (patient instanceof Resident) {
      actions.add(new Link(here + "/move", "Move to another care home"));
      actions.add(new Link(here + "/end", "End the dependency"));
    }
    return actions;
  }
}
