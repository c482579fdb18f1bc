package org.hearth.adapter.http.server.internal.page.visit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.authentication.SignedInActor;
import org.hearth.adapter.http.server.internal.page.FormToken;
import org.hearth.adapter.http.server.internal.page.SessionCookie;
import org.hearth.adapter.http.server.internal.page.draft.Owner;
import org.hearth.adapter.http.server.internal.page.form.FormFields;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.wire.ActorJson;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.Sessions.Session;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.domain.actor.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Finds out who looks at a page, before parameters are looked at: a page whose handler takes a
 * {@link Visit} is for signed-in users of the roles that it declares.
 */
@Component
class VisitInterceptor implements HandlerInterceptor {
  static final String VISIT = Visit.class.getName();

  private static final String POST = "POST";

  private final Authentication authentication;
  private final SessionCookie cookie;
  private final SessionOwners owners;
  private final LateForms lateForms;

  VisitInterceptor(
      Authentication authentication,
      SessionCookie cookie,
      SessionOwners owners,
      LateForms lateForms) {
    this.authentication = authentication;
    this.cookie = cookie;
    this.owners = owners;
    this.lateForms = lateForms;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod page && takesVisit(page)) {
      Visit visit = visit(request, page);
      if (!isFor(visit.actor(), page)) {
        throw new NotForYouException(visit);
      }
      // Calls are counted by it, as those of the API are.
      SecurityContextHolder.getContext().setAuthentication(new SignedInActor(visit.actor()));
      request.setAttribute(VISIT, visit);
    }
    return true;
  }

  private static boolean takesVisit(HandlerMethod page) {
    return Arrays.stream(page.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType() == Visit.class);
  }

  private Visit visit(HttpServletRequest request, HandlerMethod page) {
    Optional<SessionToken> token = cookie.read(request);
    Optional<Session> session = token.flatMap(authentication.sessions()::find);
    if (session.isEmpty()) {
      throw new SignInFirstException(returnTo(request, page, token));
    }
    Actor known = session.get().actor();
    Owner owner = Owner.of(known);
    owners.remember(token.orElseThrow(), owner);
    String source = CallOrigin.of(request).source();
    return new Visit(
        known.identifiedBy(known.identity().map(identity -> identity.from(source))),
        authentication.knowAdministrators().manages(known),
        owner,
        FormToken.of(request),
        request.getRequestURI(),
        attempt(request));
  }

  /** What was sent is kept for the owner of the session, where that is known. */
  private String returnTo(
      HttpServletRequest request, HandlerMethod page, Optional<SessionToken> token) {
    if (POST.equals(request.getMethod())) {
      return token
          .flatMap(owners::of)
          .map(owner -> lateForms.keep(owner, request, page))
          .orElse("/");
    }
    return request.getRequestURI();
  }

  private static boolean isFor(Actor actor, HandlerMethod page) {
    AllowedActors allowed = page.getMethodAnnotation(AllowedActors.class);
    return allowed != null && Arrays.asList(allowed.value()).contains(ActorJson.of(actor).kind());
  }

  private static int attempt(HttpServletRequest request) {
    String sent =
        POST.equals(request.getMethod()) ? request.getParameter(FormFields.ATTEMPT) : null;
    return sent != null && sent.matches("\\d{1,4}") ? Integer.parseInt(sent) : 0;
  }
}
