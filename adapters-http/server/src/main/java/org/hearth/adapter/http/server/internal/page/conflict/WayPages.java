package org.hearth.adapter.http.server.internal.page.conflict;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.account.OpenedPage;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.form.FormErrors;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.domain.account.Account;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Does what the page of a refusal offers, for the number that was typed. */
@Controller
public class WayPages {
  private static final String HERE = Submissions.IN_THE_WAY + "{draft}";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
  private static final Pattern HOME = Pattern.compile("^/care-homes/([0-9a-f-]{36})/register/");

  private final Hearth hearth;
  private final Drafts drafts;
  private final InTheWayPages inTheWay;
  private final RefusedPages refused;
  private final Pages pages;

  public WayPages(
      Hearth hearth, Drafts drafts, InTheWayPages inTheWay, RefusedPages refused, Pages pages) {
    this.hearth = hearth;
    this.drafts = drafts;
    this.inTheWay = inTheWay;
    this.refused = refused;
    this.pages = pages;
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = HERE + "/account", consumes = FORM)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> account(Visit visit, @PathVariable("draft") UUID id) {
    return with(
        visit,
        id,
        (draft, number) ->
            account(visit, number).map(account -> Match.page(account) + Ways.FROM + id));
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = HERE + "/move", consumes = FORM)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> move(Visit visit, @PathVariable("draft") UUID id) {
    return with(
        visit,
        id,
        (draft, number) ->
            account(visit, number)
                .map(account -> Match.page(account) + "/move/to/" + home(draft).orElse("none")));
  }

  @PostMapping(path = HERE + "/reset", consumes = FORM)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> reset(
      Visit visit, @PathVariable("draft") UUID id, @SentForm ReasonFields fields) {
    return with(
        visit,
        id,
        (draft, number) ->
            account(visit, number)
                .flatMap(
                    account ->
                        hearth.support().askForReset(visit.actor(), account.id(), fields.reason()))
                .map(asked -> asked(id)));
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = HERE + "/transfer", consumes = FORM)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> transfer(
      Visit visit, @PathVariable("draft") UUID id, @SentForm ReasonFields fields) {
    return with(
        visit,
        id,
        (draft, number) ->
            hearth
                .support()
                .askForTransfer(visit.actor(), number, fields.reason())
                .map(asked -> asked(id)));
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = HERE + "/service", consumes = FORM)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> service(Visit visit, @PathVariable("draft") UUID id) {
    return with(
        visit,
        id,
        (draft, number) ->
            hearth.careHomes().ask(visit.actor(), number).map(asked -> "/care-homes/asked"));
  }

  @GetMapping(HERE + "/asked")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> asked(Visit visit, @PathVariable("draft") UUID id) {
    Link form =
        drafts
            .find(visit.owner(), id)
            .map(draft -> new Link(draft.address(), "Go back to the form"))
            .orElse(new Link("/", "Go to the start page"));
    return pages.page(
        new OpenedPage(
            visit.frame("Support was asked"),
            "Support will look at it",
            "Try again when support has done it. What you typed is kept for 30 minutes.",
            form,
            List.of(new Link("/care-homes", "Go to the care homes"))));
  }

  private static String asked(UUID id) {
    return Submissions.IN_THE_WAY + id + "/asked";
  }

  private ResponseEntity<String> with(
      Visit visit, UUID id, BiFunction<Draft, String, Either<Refusal, String>> way) {
    Optional<Draft> draft = drafts.find(visit.owner(), id);
    if (draft.isEmpty()) {
      return refused.over(visit, "/", "Go to the start page");
    }
    return way.apply(draft.get(), draft.get().first("nhsNumber", "dummyNhsNumber"))
        .fold(refusal -> refused(visit, id, refusal), Pages::to);
  }

  private ResponseEntity<String> refused(Visit visit, UUID id, Refusal refusal) {
    return refusal instanceof Refusal.Invalid
        ? inTheWay.page(visit, id, FormErrors.of(RefusalProblem.of(refusal), Map.of("reason", "")))
        : refused.page(visit, refusal);
  }

  private Either<Refusal, Account> account(Visit visit, String number) {
    return hearth
        .accounts()
        .byNumber(visit.actor(), number)
        .flatMap(
            search ->
                search instanceof NumberSearch.Found found
                    ? Either.right(found.account())
                    : Either.left(
                        search instanceof NumberSearch.NotFound
                            ? new AccountRefusal.AccountNotFound()
                            : new AccountRefusal.AtAnotherPractice()));
  }

  private static Optional<String> home(Draft draft) {
    Matcher address = HOME.matcher(draft.address());
    return address.find() ? Optional.of(address.group(1)) : Optional.empty();
  }
}
