package org.hearth.adapter.http.server.internal.page.conflict;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers where a page is refused that was only to be looked at. */
@Component
public class RefusedPages {
  private static final Link START = new Link("/", "Go to the start page");

  private final Pages pages;

  public RefusedPages(Pages pages) {
    this.pages = pages;
  }

  /** Another practice's account and none look the same. */
  public ResponseEntity<String> page(Visit visit, Refusal refusal) {
    return pages.refused(
        RefusalProblem.of(refusal),
        new RefusedPage(visit.frame(title(refusal.message())), refusal.nextSteps(), START));
  }

  /** A confirmation of what this user did not do, or did so long ago that it is not kept. */
  public ResponseEntity<String> unconfirmed(Visit visit) {
    return pages.page(
        HttpStatus.NOT_FOUND.value(),
        new RefusedPage(
            visit.frame("There is no such confirmation"),
            List.of(
                "A confirmation is for the user who sent the form, and is not kept for ever.",
                "To see what is stored, search for the account or the request."),
            START));
  }

  /** A search or a form that is not kept any more, or another user's. */
  public ResponseEntity<String> over(Visit visit, String again, String text) {
    return pages.page(
        HttpStatus.NOT_FOUND.value(),
        new RefusedPage(
            visit.frame("This page is no longer kept"),
            List.of("What you type is kept for 30 minutes. It was not sent anywhere."),
            new Link(again, text)));
  }

  /** A sentence as a heading. */
  static String title(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
