package org.hearth.adapter.http.server.internal.page.carehome;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.account.CareHomeFields;
import org.hearth.adapter.http.server.internal.page.account.HomeSearch;
import org.hearth.adapter.http.server.internal.page.account.HomeSearchFields;
import org.hearth.adapter.http.server.internal.page.account.Searches;
import org.hearth.adapter.http.server.internal.page.conflict.AskPages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.NoFields;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHome;
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
  private static final String FOR_PATIENT = "/create-request/searches/{search}/dependent";

  private final Searches searches;
  private final HomeSearch homeSearch;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public FindHomePages(
      Searches searches,
      HomeSearch homeSearch,
      Submissions submissions,
      RefusedPages refused,
      Pages pages) {
    this.searches = searches;
    this.homeSearch = homeSearch;
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
            submissions.form(visit, HERE, HomeSearchFields.class, CareHomeFields.USUAL_BIRTH)));
  }

  /** For a patient who was searched for before, so that their number is typed once. */
  @GetMapping(FOR_PATIENT)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> form(Visit visit, @PathVariable("search") UUID search) {
    return pages.page(
        new FindHomePage(
            frame(visit, Optional.of(search)),
            submissions.form(
                visit,
                form(Optional.of(search)),
                HomeSearchFields.class,
                CareHomeFields.USUAL_BIRTH)));
  }

  /** The form's address. Each patient has a form, so that two tabs do not mix them. */
  private static String form(Optional<UUID> patient) {
    return patient.map(search -> FOR_PATIENT.replace("{search}", search.toString())).orElse(HERE);
  }

  private static Frame frame(Visit visit, Optional<UUID> patient) {
    Frame frame = visit.frame(TITLE);
    return patient
        .map(search -> frame.back("/create-request/searches/" + search, "Back to the patient"))
        .orElse(frame);
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = HERE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> search(Visit visit, @SentForm HomeSearchFields fields) {
    return searches.begin(visit, HERE, fields);
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = FOR_PATIENT, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> search(
      Visit visit, @PathVariable("search") UUID search, @SentForm HomeSearchFields fields) {
    return searches.begin(visit, form(Optional.of(search)), HERE, fields.forPatient(search));
  }

  @GetMapping(HERE + "/searches/{search}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> results(Visit visit, @PathVariable("search") UUID search) {
    Optional<HomeSearchFields> fields = homeSearch.find(visit, search);
    if (fields.isEmpty()) {
      return refused.over(visit, HERE, "Search again");
    }
    Either<Refusal, List<Account>> found = homeSearch.ask(visit, fields.get());
    if (found.isLeft() && found.getLeft() instanceof Refusal.Invalid invalid) {
      Optional<UUID> patient = fields.get().patientSearch();
      FormView form = Searches.wrong(visit, form(patient), fields.get(), invalid);
      return pages.page(422, new FindHomePage(frame(visit, patient).with(form.summary()), form));
    }
    if (found.isLeft() && !(found.getLeft() instanceof AccountRefusal.AtAnotherPractice)) {
      return refused.page(visit, found.getLeft());
    }
    return pages.page(results(visit, search, fields.get(), found));
  }

  private FoundHomesPage results(
      Visit visit, UUID search, HomeSearchFields fields, Either<Refusal, List<Account>> found) {
    List<Match> matches =
        found.getOrElse(List.of()).stream()
            .filter(CareHome.class::isInstance)
            .map(home -> Match.of(home, next(fields, home)))
            .toList();
    String title =
        found.isLeft()
            ? "This care home is not registered at your practice"
            : matches.isEmpty()
                ? "Couldn't find an account for this care home"
                : matches.size() == 1 ? "1 care home found" : matches.size() + " care homes found";
    return new FoundHomesPage(
        visit.frame(title).back(form(fields.patientSearch()), "Search again"),
        matches,
        found.isLeft(),
        Searches.newAccount(
            fields.isByNumber(), found, "/accounts/care-home", address(search) + "/account"),
        submissions.form(visit, service(search), NoFields.class));
  }

  private static String address(UUID search) {
    return HERE + Searches.UNDER + search;
  }

  private static String service(UUID search) {
    return address(search) + "/service";
  }

  /** The home, or the form that registers the patient as its dependent. */
  private static String next(HomeSearchFields fields, Account home) {
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
  ResponseEntity<String> ask(
      Visit visit, @PathVariable("search") UUID search, @SentForm NoFields fields) {
    Optional<HomeSearchFields> searched = homeSearch.find(visit, search);
    return searched.isEmpty()
        ? refused.over(visit, HERE, "Search again")
        : submissions.send(
            visit,
            service(search),
            fields,
            own -> own.careHomes().ask(visit.actor(), searched.get().number()),
            asked -> service(search) + "/asked");
  }

  @GetMapping(HERE + "/searches/{search}/service/asked")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> asked(Visit visit, @PathVariable("search") UUID search) {
    return submissions.ledHere(visit, service(search))
        ? pages.page(AskPages.serviceAsked(visit))
        : refused.unconfirmed(visit);
  }
}
