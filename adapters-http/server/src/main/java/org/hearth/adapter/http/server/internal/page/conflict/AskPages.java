package org.hearth.adapter.http.server.internal.page.conflict;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.ConfirmationPage;
import org.hearth.adapter.http.server.internal.page.submission.NoFields;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.account.Account;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks support or a care home for what the page of a refusal offers, once for each form. */
@Controller
public class AskPages {
  private static final String HERE = Submissions.IN_THE_WAY + "{draft}";
  private static final String RESET = HERE + "/reset/{refusal}";
  private static final String TRANSFER = HERE + "/transfer/{refusal}";
  private static final String SERVICE = HERE + "/service/{refusal}";
  private static final String ASKED = "/asked";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

  private final Drafts drafts;
  private final TypedNumbers numbers;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  AskPages(
      Drafts drafts,
      TypedNumbers numbers,
      Submissions submissions,
      RefusedPages refused,
      Pages pages) {
    this.drafts = drafts;
    this.numbers = numbers;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = RESET, consumes = FORM)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> reset(
      Visit visit,
      @PathVariable("draft") UUID id,
      @PathVariable("refusal") String refusal,
      @SentForm ReasonFields fields) {
    return with(
        visit,
        id,
        refusal,
        draft -> {
          Either<Refusal, Account> account = numbers.account(visit, draft);
          return submissions.send(
              visit,
              WayForm.RESET.address(id, refusal),
              fields,
              own ->
                  account.flatMap(
                      found ->
                          own.support().askForReset(visit.actor(), found.id(), fields.reason())),
              asked -> WayForm.RESET.address(id, refusal) + ASKED);
        });
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = TRANSFER, consumes = FORM)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> transfer(
      Visit visit,
      @PathVariable("draft") UUID id,
      @PathVariable("refusal") String refusal,
      @SentForm ReasonFields fields) {
    return with(
        visit,
        id,
        refusal,
        draft ->
            submissions.send(
                visit,
                WayForm.TRANSFER.address(id, refusal),
                fields,
                own ->
                    own.support()
                        .askForTransfer(visit.actor(), TypedNumbers.number(draft), fields.reason()),
                asked -> WayForm.TRANSFER.address(id, refusal) + ASKED));
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = SERVICE, consumes = FORM)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> service(
      Visit visit,
      @PathVariable("draft") UUID id,
      @PathVariable("refusal") String refusal,
      @SentForm NoFields fields) {
    return with(
        visit,
        id,
        refusal,
        draft ->
            submissions.send(
                visit,
                WayForm.SERVICE.address(id, refusal),
                fields,
                own -> own.careHomes().ask(visit.actor(), TypedNumbers.number(draft)),
                asked -> WayForm.SERVICE.address(id, refusal) + ASKED));
  }

  @GetMapping({RESET + ASKED, TRANSFER + ASKED})
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> supportAsked(Visit visit, @PathVariable("draft") UUID id) {
    if (!isAsked(visit)) {
      return refused.unconfirmed(visit);
    }
    Link form =
        drafts
            .find(visit.owner(), id)
            .map(draft -> new Link(draft.address(), "Go back to the form"))
            .orElse(new Link("/", "Go to the start page"));
    return pages.page(
        new ConfirmationPage(
            visit.frame("Support was asked"),
            "Support will look at it",
            "Try again when support has done it. What you typed is kept for 30 minutes.",
            form,
            List.of(new Link("/care-homes", "Go to the care homes"))));
  }

  @GetMapping(SERVICE + ASKED)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> askedToServe(Visit visit) {
    return isAsked(visit) ? pages.page(serviceAsked(visit)) : refused.unconfirmed(visit);
  }

  /** Confirms that a practice has asked to serve a care home (R25). Tells nothing of the home. */
  public static ConfirmationPage serviceAsked(Visit visit) {
    return new ConfirmationPage(
        visit.frame("You have asked to serve the care home"),
        "The care home or its practice confirms it",
        "If there is such a care home, it was notified. When it is confirmed, search for it"
            + " again and register its residents.",
        new Link("/care-homes", "Find another care home"),
        List.of(new Link("/", "Close")));
  }

  private boolean isAsked(Visit visit) {
    String path = visit.path();
    return submissions.ledHere(visit, path.substring(0, path.length() - ASKED.length()));
  }

  /** An old page of a refusal does nothing: the form may hold another number by now. */
  private ResponseEntity<String> with(
      Visit visit, UUID id, String refusal, Function<Draft, ResponseEntity<String>> way) {
    return drafts
        .find(visit.owner(), id)
        .map(
            draft ->
                draft.refusalName().equals(refusal)
                    ? way.apply(draft)
                    : Pages.to(Submissions.IN_THE_WAY + id))
        .orElseGet(() -> refused.over(visit, "/", "Go to the start page"));
  }
}
