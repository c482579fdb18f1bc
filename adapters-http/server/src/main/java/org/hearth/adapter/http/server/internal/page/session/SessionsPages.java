package org.hearth.adapter.http.server.internal.page.session;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.SessionCookie;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.submission.ConfirmationPage;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.OwnSessions.OwnSession;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.domain.actor.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a user is signed in, and ending the sessions elsewhere. */
@Controller
public class SessionsPages {
  private static final String HERE = "/sessions";

  private final Authentication authentication;
  private final SessionCookie cookie;
  private final RefusedPages refused;
  private final Pages pages;

  SessionsPages(
      Authentication authentication, SessionCookie cookie, RefusedPages refused, Pages pages) {
    this.authentication = authentication;
    this.cookie = cookie;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  ResponseEntity<String> sessions(Visit visit, HttpServletRequest request) {
    return authentication
        .ownSessions()
        .list(visit.actor(), current(request))
        .fold(
            refusal -> refused.page(visit, refusal), sessions -> pages.page(page(visit, sessions)));
  }

  private static SessionsPage page(Visit visit, List<OwnSession> sessions) {
    return new SessionsPage(
        visit.frame("Signing in"),
        sessions.stream().map(SessionLine::of).toList(),
        visit.actor() instanceof Actor.CareHomeStaff);
  }

  /** Sent twice, it ends what has begun in between, which is what is asked for. */
  @PostMapping(path = HERE + "/others", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  ResponseEntity<String> endOthers(Visit visit, HttpServletRequest request) {
    return authentication
        .ownSessions()
        .endOthers(visit.actor(), current(request))
        .fold(refusal -> refused.page(visit, refusal), ended -> Pages.to(HERE + "/others-ended"));
  }

  /** Says so where it is so; else it shows where the user is signed in. */
  @GetMapping(HERE + "/others-ended")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  ResponseEntity<String> ended(Visit visit, HttpServletRequest request) {
    return authentication
        .ownSessions()
        .list(visit.actor(), current(request))
        .fold(
            refusal -> refused.page(visit, refusal),
            sessions -> sessions.size() == 1 ? pages.page(ended(visit)) : Pages.to(HERE));
  }

  private static ConfirmationPage ended(Visit visit) {
    return new ConfirmationPage(
        visit.frame("All other sessions have ended"),
        "You are still signed in here",
        "Where you were signed in before, the password is asked for again.",
        new Link(HERE, "See where you are signed in"),
        List.of(new Link("/", "Go to the start page")));
  }

  private SessionToken current(HttpServletRequest request) {
    return cookie.read(request).orElseThrow();
  }
}
