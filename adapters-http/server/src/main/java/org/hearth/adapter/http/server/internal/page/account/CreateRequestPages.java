package org.hearth.adapter.http.server.internal.page.account;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
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

/** Create request: finding the account, or that there is none. */
@Controller
public class CreateRequestPages {
  private static final String HERE = "/create-request";
  private static final String TITLE = "Create request";

  private final Searches searches;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public CreateRequestPages(
      Searches searches, Submissions submissions, RefusedPages refused, Pages pages) {
    this.searches = searches;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> form(Visit visit) {
    return pages.page(
        new SearchPage(visit.frame(TITLE), submissions.form(visit, HERE, SearchFields.class)));
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
      return wrong(visit, fields.get(), invalid);
    }
    if (found.isLeft() && !(found.getLeft() instanceof AccountRefusal.AtAnotherPractice)) {
      return refused.page(visit, found.getLeft());
    }
    return pages.page(results(visit, fields.get(), found, HERE + Searches.UNDER + search));
  }

  private static ResultsPage results(
      Visit visit, SearchFields fields, Either<Refusal, List<Account>> found, String address) {
    List<Match> matches =
        found.getOrElse(List.of()).stream()
            .map(account -> Match.of(account, requestFor(account)))
            .toList();
    String title =
        found.isLeft()
            ? "This account is at another practice"
            : switch (matches.size()) {
              case 0 -> "Couldn't find an account for this patient";
              case 1 -> "1 account found";
              default -> matches.size() + " accounts found";
            };
    Frame frame = visit.frame(title).back(HERE, "Search again");
    return new ResultsPage(
        frame,
        matches,
        found.isLeft(),
        address,
        Searches.newAccount(fields.isByNumber(), found, "/accounts/patient", address + "/patient"));
  }

  /** A patient's request form; a care home asks for its residents alone. */
  private static String requestFor(Account account) {
    return account instanceof CareHome ? Match.page(account) : Match.page(account) + "/request";
  }

  private ResponseEntity<String> wrong(Visit visit, SearchFields fields, Refusal.Invalid invalid) {
    FormView form = Searches.wrong(visit, HERE, fields, invalid);
    return pages.page(422, new SearchPage(visit.frame(TITLE).with(form.summary()), form));
  }
}
