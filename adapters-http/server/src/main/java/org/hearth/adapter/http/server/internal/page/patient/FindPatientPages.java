package org.hearth.adapter.http.server.internal.page.patient;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.account.SearchFields;
import org.hearth.adapter.http.server.internal.page.account.Searches;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.support.SupportAccountPages;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.account.Account;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Patient management, and support: finding an account by e-mail address, number or name. */
@Controller
public class FindPatientPages {
  private static final String HERE = "/patients";

  private final Searches searches;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public FindPatientPages(
      Searches searches, Submissions submissions, RefusedPages refused, Pages pages) {
    this.searches = searches;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> form(Visit visit) {
    return pages.page(
        new FindPatientPage(
            visit.frame(title(visit)),
            submissions.form(visit, HERE, SearchFields.class),
            !isSupport(visit),
            Optional.empty()));
  }

  private static boolean isSupport(Visit visit) {
    return visit.actor() instanceof Actor.Support;
  }

  private static String title(Visit visit) {
    return isSupport(visit) ? "Find an account" : "Patient management";
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = HERE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> search(Visit visit, @SentForm SearchFields fields) {
    return searches.begin(visit, HERE, fields);
  }

  @GetMapping(HERE + "/searches/{search}")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> results(Visit visit, @PathVariable("search") UUID search) {
    Optional<SearchFields> fields = searches.find(visit, search);
    if (fields.isEmpty()) {
      return refused.over(visit, HERE, "Search again");
    }
    Either<Refusal, List<Account>> found = searches.ask(visit, fields.get());
    if (found.isLeft() && found.getLeft() instanceof Refusal.Invalid invalid) {
      FormView form = Searches.wrong(visit, HERE, fields.get(), invalid);
      return pages.page(
          422,
          new FindPatientPage(
              visit.frame(title(visit)).with(form.summary()),
              form,
              !isSupport(visit),
              Optional.empty()));
    }
    return found.fold(
        refusal -> refused.page(visit, refusal), accounts -> pages.page(found(visit, accounts)));
  }

  private FindPatientPage found(Visit visit, List<Account> accounts) {
    String title =
        switch (accounts.size()) {
          case 0 -> "No account found";
          case 1 -> "1 account found";
          default -> accounts.size() + " accounts found";
        };
    return new FindPatientPage(
        visit.frame(title).back(HERE, "Search again"),
        submissions.form(visit, HERE, SearchFields.class),
        !isSupport(visit),
        Optional.of(
            accounts.stream().map(account -> Match.of(account, page(visit, account))).toList()));
  }

  private static String page(Visit visit, Account account) {
    return isSupport(visit)
        ? SupportAccountPages.address(account.id().value())
        : Match.page(account);
  }
}
