package org.hearth.adapter.http.server.internal.page.account;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.patient.Patients;
import org.hearth.adapter.http.server.internal.page.submission.ConfirmationPage;
import org.hearth.adapter.http.server.internal.page.submission.FormAddress;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.account.Account;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening an account of a patient's own. Closing the window afterwards leaves it (R16). */
@Controller
public class AccountPages {
  private static final String FORMS = "/accounts/patient";
  private static final String OF_A_SEARCH = "/create-request/searches/{search}/patient";

  private final Patients patients;
  private final Searches searches;
  private final Submissions submissions;
  private final Drafts drafts;
  private final RefusedPages refused;
  private final Pages pages;

  public AccountPages(
      Patients patients,
      Searches searches,
      Submissions submissions,
      Drafts drafts,
      RefusedPages refused,
      Pages pages) {
    this.patients = patients;
    this.searches = searches;
    this.submissions = submissions;
    this.drafts = drafts;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(FORMS)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(Visit visit) {
    return FormAddress.newUnder(FORMS);
  }

  /** With what was searched for, so that it is typed once. */
  @GetMapping(OF_A_SEARCH)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(Visit visit, @PathVariable("search") UUID search) {
    return searches
        .find(visit, search)
        .map(
            fields ->
                drafts.begin(
                    visit.owner(), id -> FORMS + "/" + id, SearchedFields.ofPatient(fields)))
        .map(id -> Pages.to(FORMS + "/" + id))
        .orElseGet(() -> FormAddress.newUnder(FORMS));
  }

  @GetMapping(FORMS + "/{form}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> form(Visit visit, @PathVariable("form") UUID form) {
    return pages.page(
        AccountFormPage.forPatient(
            visit.frame("Create new patient account").back("/create-request", "Search again"),
            submissions.form(visit, FORMS + "/" + form, PatientFields.class, Map.of())));
  }

  @Rated(Work.REGISTRATION)
  @PostMapping(path = FORMS + "/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> open(
      Visit visit, @PathVariable("form") UUID form, @SentForm PatientFields fields) {
    return submissions.send(
        visit,
        FORMS + "/" + form,
        fields,
        own -> own.patients().register(visit.actor(), fields.form()),
        opened -> "/patients/" + opened.id().value() + "/opened/" + form);
  }

  @GetMapping("/patients/{id}/opened/{form}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> opened(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return patients
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            patient ->
                submissions.ledHere(visit, FORMS + "/" + form)
                    ? opened(visit, patient)
                    : refused.unconfirmed(visit));
  }

  private ResponseEntity<String> opened(Visit visit, Account account) {
    String name = Shown.name(account);
    return pages.page(
        new ConfirmationPage(
            visit.frame("Account created"),
            name + ", " + Shown.number(account.number()),
            "You can create a request for "
                + name
                + " now. If you close this page, the account"
                + " stays and no request is made.",
            new Link("/patients/" + account.id().value() + "/request", "Create a request"),
            List.of(new Link("/", "Close"))));
  }
}
