package org.hearth.adapter.http.server.internal.page.carehome;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.account.PatientFields;
import org.hearth.adapter.http.server.internal.page.account.SearchedFields;
import org.hearth.adapter.http.server.internal.page.account.Searches;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
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
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Patient;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Registering residents as dependents of a care home, one after the other. */
@Controller
public class RegisterPages {
  private static final String UNDER = "/care-homes/{home}/register";
  private static final String OF_A_SEARCH = "/create-request/searches/{search}/dependent/{home}";

  private final Homes homes;
  private final Patients patients;
  private final Searches searches;
  private final Drafts drafts;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public RegisterPages(
      Homes homes,
      Patients patients,
      Searches searches,
      Drafts drafts,
      Submissions submissions,
      RefusedPages refused,
      Pages pages) {
    this.homes = homes;
    this.patients = patients;
    this.searches = searches;
    this.drafts = drafts;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(UNDER)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(Visit visit, @PathVariable("home") UUID home) {
    return FormAddress.newUnder(page(home) + "/register");
  }

  /** With what was searched for, so that it is typed once. */
  @GetMapping(OF_A_SEARCH)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(
      Visit visit, @PathVariable("search") UUID search, @PathVariable("home") UUID id) {
    return homes
        .find(visit, id)
        .fold(refusal -> refused.page(visit, refusal), home -> begin(visit, search, home));
  }

  private ResponseEntity<String> begin(Visit visit, UUID search, CareHomeAccount home) {
    String under = page(home.id().value()) + "/register";
    Map<String, String> fields = new HashMap<>(offered(home));
    searches
        .find(visit, search)
        .ifPresent(patient -> fields.putAll(SearchedFields.ofPatient(patient)));
    return Pages.to(under + "/" + drafts.begin(visit.owner(), id -> under + "/" + id, fields));
  }

  /** Where {@link #begin} begins. */
  static String forPatient(UUID search, UUID home) {
    return OF_A_SEARCH.replace("{search}", search.toString()).replace("{home}", home.toString());
  }

  @GetMapping(UNDER + "/{form}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> form(
      Visit visit, @PathVariable("home") UUID id, @PathVariable("form") UUID form) {
    return homes
        .find(visit, id)
        .fold(refusal -> refused.page(visit, refusal), home -> form(visit, home, form));
  }

  /** The home's address and telephone number are offered: they are the resident's, too. */
  private ResponseEntity<String> form(Visit visit, CareHomeAccount home, UUID form) {
    FormView view =
        submissions.form(
            visit, address(home.id().value(), form), PatientFields.class, offered(home));
    return pages.page(
        new RegisterPage(
            visit
                .frame("Register a dependent of " + Shown.name(home))
                .back(page(home.id().value()), "Back to the care home")
                .with(view.summary()),
            view));
  }

  private static Map<String, String> offered(CareHomeAccount home) {
    return Map.of(
        "address", home.contact().address().text(),
        "postcode", home.contact().postcode().text(),
        "phone", home.contact().phone().national());
  }

  @Rated(Work.REGISTRATION)
  @PostMapping(path = UNDER + "/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> register(
      Visit visit,
      @PathVariable("home") UUID home,
      @PathVariable("form") UUID form,
      @SentForm PatientFields fields) {
    return submissions.send(
        visit,
        address(home, form),
        fields,
        own -> own.residents().register(visit.actor(), new AccountId(home), fields.form()),
        resident -> page(home) + "/registered/" + resident.id().value() + "/" + form);
  }

  @GetMapping("/care-homes/{home}/registered/{resident}/{form}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> registered(
      Visit visit,
      @PathVariable("home") UUID home,
      @PathVariable("resident") UUID resident,
      @PathVariable("form") UUID form) {
    return homes
        .find(visit, home)
        .flatMap(known -> patients.find(visit, resident))
        .fold(
            refusal -> refused.page(visit, refusal),
            patient ->
                submissions.ledHere(visit, address(home, form))
                    ? registered(visit, home, patient)
                    : refused.unconfirmed(visit));
  }

  private ResponseEntity<String> registered(Visit visit, UUID home, Patient patient) {
    return pages.page(
        new ConfirmationPage(
            visit.frame("Dependent registered"),
            Shown.name(patient) + ", " + Shown.number(patient.number()),
            "The care home can ask for " + Shown.name(patient) + " from now on.",
            new Link(page(home) + "/register", "Register the next resident"),
            List.of(new Link(page(home), "Back to the care home"), new Link("/", "Close"))));
  }

  private static String address(UUID home, UUID form) {
    return page(home) + "/register/" + form;
  }

  private static String page(UUID home) {
    return "/care-homes/" + home;
  }
}
