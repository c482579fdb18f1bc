package org.hearth.adapter.http.server.internal.page.account;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.carehome.Homes;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.ConfirmationPage;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.domain.account.Account;
import org.hearth.domain.number.DummyNhsNumber;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening a care home's account: a free number and a date of birth are filled in. */
@Controller
public class CareHomeAccountPages {
  private static final String FORMS = "/accounts/care-home";
  private static final String NUMBER = "dummyNhsNumber";

  private final Hearth hearth;
  private final Homes homes;
  private final Searches searches;
  private final HomeSearch homeSearch;
  private final Submissions submissions;
  private final Drafts drafts;
  private final RefusedPages refused;
  private final Pages pages;

  public CareHomeAccountPages(
      Hearth hearth,
      Homes homes,
      Searches searches,
      HomeSearch homeSearch,
      Submissions submissions,
      Drafts drafts,
      RefusedPages refused,
      Pages pages) {
    this.hearth = hearth;
    this.homes = homes;
    this.searches = searches;
    this.homeSearch = homeSearch;
    this.submissions = submissions;
    this.drafts = drafts;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(FORMS)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(Visit visit) {
    return begin(visit, Map.of());
  }

  /** With what was searched for, so that it is typed once. */
  @GetMapping("/create-request/searches/{search}/care-home")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(Visit visit, @PathVariable("search") UUID search) {
    return begin(
        visit, searches.find(visit, search).map(SearchedFields::ofCareHome).orElse(Map.of()));
  }

  /** With the home that was searched for. */
  @GetMapping("/care-homes/searches/{search}/account")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> beginOfHome(Visit visit, @PathVariable("search") UUID search) {
    return begin(
        visit, homeSearch.find(visit, search).map(SearchedFields::ofCareHome).orElse(Map.of()));
  }

  private ResponseEntity<String> begin(Visit visit, Map<String, String> known) {
    Map<String, String> fields = new LinkedHashMap<>(CareHomeFields.USUAL_BIRTH);
    fields.putAll(known);
    if (fields.getOrDefault(NUMBER, "").isBlank()) {
      fields.put(NUMBER, free(visit));
    }
    return Pages.to(FORMS + "/" + drafts.begin(visit.owner(), id -> FORMS + "/" + id, fields));
  }

  /** Blank where none is left: the form then says so when it is sent. */
  private String free(Visit visit) {
    return hearth.numbers().suggest(visit.actor()).map(DummyNhsNumber::toString).getOrElse("");
  }

  @GetMapping(FORMS + "/{form}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> form(Visit visit, @PathVariable("form") UUID form) {
    return pages.page(
        AccountFormPage.forCareHome(
            visit.frame("Create a care home account").back("/create-request", "Search again"),
            submissions.form(
                visit, FORMS + "/" + form, CareHomeFields.class, CareHomeFields.USUAL_BIRTH)));
  }

  @Rated(Work.REGISTRATION)
  @PostMapping(path = FORMS + "/{form}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> open(
      Visit visit, @PathVariable("form") UUID form, @SentForm CareHomeFields fields) {
    return submissions.send(
        visit,
        FORMS + "/" + form,
        fields,
        own -> own.careHomes().open(visit.actor(), fields.form()),
        opened -> "/care-homes/" + opened.id().value() + "/opened/" + form);
  }

  /** The same form with another free number. */
  @PostMapping(
      path = FORMS + "/{form}/another-number",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> anotherNumber(Visit visit, @PathVariable("form") UUID form) {
    Optional<Draft> draft = drafts.find(visit.owner(), form);
    draft.ifPresent(
        typed -> drafts.put(visit.owner(), form, typed.with(Map.of(NUMBER, free(visit)))));
    return Pages.to(FORMS + "/" + form);
  }

  @GetMapping("/care-homes/{id}/opened/{form}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> opened(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return homes
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            home ->
                submissions.ledHere(visit, FORMS + "/" + form)
                    ? opened(visit, home)
                    : refused.unconfirmed(visit));
  }

  private ResponseEntity<String> opened(Visit visit, Account account) {
    String page = "/care-homes/" + account.id().value();
    return pages.page(
        new ConfirmationPage(
            visit.frame("Care home account created"),
            Shown.name(account) + ", " + Shown.number(account.number()),
            "We have sent an e-mail to "
                + Shown.email(account)
                + " with a link by which the care home chooses its password.",
            new Link(page + "/register", "Register the first resident"),
            List.of(new Link(page, "See the care home"), new Link("/", "Close"))));
  }
}
