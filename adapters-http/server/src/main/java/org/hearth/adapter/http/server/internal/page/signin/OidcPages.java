package org.hearth.adapter.http.server.internal.page.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.authentication.BrowserKind;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.authentication.OidcClaims;
import org.hearth.adapter.http.server.internal.oidc.LoginFailure;
import org.hearth.adapter.http.server.internal.oidc.OidcLogin;
import org.hearth.adapter.http.server.internal.page.SessionCookie;
import org.hearth.adapter.http.wire.WireNames;
import org.hearth.application.port.in.signin.Authentication;
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
class OidcPages {
  private final Authentication authentication;
  private final OidcLogin accounts;
  private final SessionCookie cookie;
  private final SignInTemplates templates;

  public OidcPages(
      Authentication authentication,
      OidcLogin accounts,
      SessionCookie cookie,
      SignInTemplates templates) {
    this.authentication = authentication;
    this.accounts = accounts;
    this.cookie = cookie;
    this.templates = templates;
  }

  /** By a link: browsers do not follow a form to another site than its own (form-action). */
  @GetMapping("/sign-in/organisation")
  ResponseEntity<String> leave(HttpServletRequest request) {
    return accounts
        .leave(request)
        .fold(
            OidcPages::failed,
            redirect ->
                to(redirect.to())
                    .header(HttpHeaders.SET_COOKIE, redirect.cookie().toString())
                    .build());
  }

  @GetMapping(OidcLogin.COME_BACK)
  ResponseEntity<String> comeBack(HttpServletRequest request) {
    ResponseEntity<String> answer =
        accounts.comeBack(request).fold(OidcPages::failed, claims -> known(claims, request));
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .header(HttpHeaders.SET_COOKIE, accounts.forgotten().toString())
        .body(answer.getBody());
  }

  private ResponseEntity<String> known(ClaimAccessor claims, HttpServletRequest request) {
    return OidcClaims.of(claims)
        .fold(
            lacking -> {
              authentication.signInWithOidc().turnAway(accounts.host());
              return turnedAway(lacking);
            },
            actor -> signIn(from(request, actor), BrowserKind.of(request)));
  }

  private static Actor from(HttpServletRequest request, Actor actor) {
    String source = CallOrigin.of(request).source();
    return actor.identifiedBy(actor.identity().map(known -> known.from(source)));
  }

  private ResponseEntity<String> signIn(Actor actor, Optional<String> browser) {
    return authentication
        .signInWithOidc()
        .signIn(actor, accounts.host(), browser)
        .fold(
            refusal ->
                turnedAway(
                    refusal instanceof CareHomeRefusal.CareHomeNotFound
                        ? OidcClaims.NO_CARE_HOME
                        : OidcClaims.NO_ROLE),
            session ->
                to(URI.create("/"))
                    .header(HttpHeaders.SET_COOKIE, cookie.of(session.token()).toString())
                    .build());
  }

  private ResponseEntity<String> turnedAway(String lacking) {
    Map<String, @Nullable Object> content = new HashMap<>();
    content.put("lacking", lacking);
    return templates.page(HttpStatus.FORBIDDEN.value(), "turned-away", content);
  }

  private static ResponseEntity<String> failed(LoginFailure fault) {
    return to(URI.create("/sign-in?problem=" + WireNames.of(fault))).build();
  }

  private static ResponseEntity.BodyBuilder to(URI place) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(place);
  }
}
