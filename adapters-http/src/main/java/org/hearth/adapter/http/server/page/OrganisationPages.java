package org.hearth.adapter.http.server.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.http.server.entrance.BrowserKind;
import org.hearth.adapter.http.server.entrance.CallOrigin;
import org.hearth.adapter.http.server.entrance.VouchedActor;
import org.hearth.adapter.http.server.organisation.OrganisationAccounts;
import org.hearth.adapter.http.server.organisation.TripFault;
import org.hearth.adapter.http.wire.WireNames;
import org.hearth.application.signin.Entrance;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Signing in with an organisation's account, in a browser. */
@Controller
public class OrganisationPages {
  private final Entrance entrance;
  private final OrganisationAccounts accounts;
  private final SessionCookie cookie;
  private final Pages pages;

  public OrganisationPages(
      Entrance entrance, OrganisationAccounts accounts, SessionCookie cookie, Pages pages) {
    this.entrance = entrance;
    this.accounts = accounts;
    this.cookie = cookie;
    this.pages = pages;
  }

  /** By a link: browsers do not follow a form to another site than its own (form-action). */
  @GetMapping("/sign-in/organisation")
  ResponseEntity<String> leave(HttpServletRequest request) {
    return accounts
        .leave(request)
        .fold(
            OrganisationPages::failed,
            departure ->
                to(departure.to())
                    .header(HttpHeaders.SET_COOKIE, departure.cookie().toString())
                    .build());
  }

  @GetMapping(OrganisationAccounts.COME_BACK)
  ResponseEntity<String> comeBack(HttpServletRequest request) {
    ResponseEntity<String> answer =
        accounts
            .comeBack(request)
            .fold(OrganisationPages::failed, claims -> known(claims, request));
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .header(HttpHeaders.SET_COOKIE, accounts.forgotten().toString())
        .body(answer.getBody());
  }

  private ResponseEntity<String> known(ClaimAccessor claims, HttpServletRequest request) {
    return VouchedActor.of(claims)
        .fold(
            lacking -> {
              entrance.signInVouchedFor().turnAway(accounts.host());
              return turnedAway(lacking);
            },
            vouchedFor -> signIn(from(request, vouchedFor), BrowserKind.of(request)));
  }

  private static Actor from(HttpServletRequest request, Actor actor) {
    String source = CallOrigin.of(request).source();
    return actor.identifiedBy(actor.identity().map(known -> known.from(source)));
  }

  private ResponseEntity<String> signIn(Actor vouchedFor, Optional<String> browser) {
    return entrance
        .signInVouchedFor()
        .signIn(vouchedFor, accounts.host(), browser)
        .fold(
            refusal ->
                turnedAway(
                    refusal instanceof CareHomeRefusal.CareHomeNotFound
                        ? VouchedActor.NO_CARE_HOME
                        : VouchedActor.NO_ROLE),
            session ->
                to(URI.create("/"))
                    .header(HttpHeaders.SET_COOKIE, cookie.of(session.token()).toString())
                    .build());
  }

  private ResponseEntity<String> turnedAway(String lacking) {
    Map<String, @Nullable Object> content = new HashMap<>();
    content.put("lacking", lacking);
    return pages.page(HttpStatus.FORBIDDEN.value(), "turned-away", content);
  }

  private static ResponseEntity<String> failed(TripFault fault) {
    return to(URI.create("/sign-in?problem=" + WireNames.of(fault))).build();
  }

  private static ResponseEntity.BodyBuilder to(URI place) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(place);
  }
}
