package org.hearth.adapter.http.server.internal.page.visit;

import org.hearth.adapter.http.server.internal.page.Pages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers users who have to sign in first, and those for whom a page is not. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class VisitAdvice {
  private final Pages pages;
  private final ReturnCookie cookie;

  VisitAdvice(Pages pages, ReturnCookie cookie) {
    this.pages = pages;
    this.cookie = cookie;
  }

  @ExceptionHandler
  ResponseEntity<String> signInFirst(SignInFirstException refused) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION, "/sign-in");
    cookie
        .to(refused.returnTo())
        .ifPresent(kept -> answer.header(HttpHeaders.SET_COOKIE, kept.toString()));
    return answer.build();
  }

  @ExceptionHandler
  ResponseEntity<String> notForYou(NotForYouException refused) {
    return pages.page(
        HttpStatus.FORBIDDEN.value(),
        new NotForYouPage(refused.visit().frame("You cannot use this page")));
  }
}
