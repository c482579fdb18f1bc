package org.hearth.adapter.http.server.internal.page.home;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.account.OpenedPage;
import org.hearth.adapter.http.server.internal.page.account.SearchFields;
import org.hearth.adapter.http.server.internal.page.account.Searches;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.DateFields;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing the care home under which residents are registered. */
@Controller
public class FindHomePages {
  private static final String HERE = "/care-homes";
  private static final String TITLE = "Find a care home";
  private static final LocalDate USUAL_BIRTH = LocalDate.of(2000, 1, 1);

  private final Hearth hearth;
  private final Searches searches;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public FindHomePages(
      Hearth hearth,
      Searches searches,
      Submissions submissions,
      RefusedPages refused,
      Pages pages) {
    this.hearth = hearth;
    this.searches = searches;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> form(Visit visit) {
    return pages.page(
        new FindHomePage(
            visit.frame(TITLE),
            submissions.form(
                visit, HERE, SearchFields.class, DateFields.of("dateOfBirth", USUAL_BIRTH))));
  }

  /** For a patient who was searched for before, so that their number is typed once. */
  @GetMapping("/create-request/searches/{search}/dependent")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> form(Visit visit, @PathVariable("search") UUID search) {
    Map<String, String> offered = new HashMap<>(DateFields.of("dateOfBirth", USUAL_BIRTH));
    offered.put("patient", search.toString());
    return pages.page(
        new FindHomePage(
            visit.frame(TITLE).back("/create-request/searches/" + search, "Back to the patient"),
            submissions.form(visit, HERE, SearchFields.class, offered)));
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = HERE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> search(Visit visit, @SentForm SearchFields fields) {
    return searches.begin(visit, HERE, fields);
  }

  @GetMapping(HERE + "/searches/{search}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> results(Visit visit, @PathVariable("search") UUID search) {
    Optional<SearchFields> fields = searches.find(visit, search);
    if (fields.isEmpty()) {
      return refused.over(visit, HERE, "Search again");
    }
    Either<Refusal, List<Account>> found = searches.ask(visit, fields.get());
    if (found.isLeft() && found.getLeft() instanceof Refusal.Invalid invalid) {
      FormView form = ofHome(Searches.wrong(visit, HERE, fields.get(), invalid));
      return pages.page(422, new FindHomePage(visit.frame(TITLE).with(form.summary()), form));
    }
    if (found.isLeft() && !(found.getLeft() instanceof AccountRefusal.AtAnotherPractice)) {
      return refused.page(visit, found.getLeft());
    }
    return pages.page(results(visit, fields.get(), found, HERE + Searches.UNDER + search));
  }

  /** Homes are searched for as patients are; here the name is that of a home. */
  private static FormView ofHome(FormView form) {
    Map<String, String> errors = new LinkedHashMap<>(form.errors());
    errors.computeIfPresent(
        "familyName",
        (field, message) ->
            message
                .replace("a last name", "the name of the care home")
                .replace("Last name", "Care home name"));
    return new FormView(form.action(), form.token(), form.attempt(), form.values(), errors);
  }

  private static FoundHomesPage results(
      Visit visit, SearchFields fields, Either<Refusal, List<Account>> found, String address) {
    List<Match> matches =
        found.getOrElse(List.of()).stream()
            .filter(CareHomeAccount.class::isInstance)
            .map(home -> Match.of(home, next(fields, home)))
            .toList();
    String title =
        found.isLeft()
            ? "This care home is not registered at your practice"
            : matches.isEmpty()
                ? "Couldn't find an account for this care home"
                : matches.size() == 1 ? "1 care home found" : matches.size() + " care homes found";
    return new FoundHomesPage(
        visit.frame(title).back(HERE, "Search again"), matches, found.isLeft(), address);
  }

  /** The home, or the form that registers the patient as its dependent. */
  private static String next(SearchFields fields, Account home) {
    return fields
        .patientSearch()
        .map(search -> RegisterPages.forPatient(search, home.id().value()))
        .orElseGet(() -> Match.page(home));
  }

  /** Asks that the practice may serve the home whose number was searched for (R25). */
  @Rated(Work.SEARCH)
  @PostMapping(
      path = HERE + "/searches/{search}/service",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> ask(Visit visit, @PathVariable("search") UUID search) {
    Optional<SearchFields> fields = searches.find(visit, search);
    return fields.isEmpty()
        ? refused.over(visit, HERE, "Search again")
        : hearth
            .careHomes()
            .ask(visit.actor(), fields.get().number())
            .fold(refusal -> refused.page(visit, refusal), asked -> Pages.to(HERE + "/asked"));
  }

  @GetMapping(HERE + "/asked")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> asked(Visit visit) {
    return pages.page(
        new OpenedPage(
            visit.frame("You have asked to serve the care home"),
            "The care home or its practice confirms it",
            "If there is such a care home, it has been told. When it is confirmed, search for it"
                + " again and register its residents.",
            new Link(HERE, "Find another care home"),
            List.of(new Link("/", "Close"))));
  }
}
