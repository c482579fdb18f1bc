package org.hearth.adapter.http.server.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hearth.adapter.http.server.internal.authentication.SignedInActor;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.domain.refusal.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses every call of a route of the API that does not declare who may call it, and calls of
 * programs whose token does not cover the route. Requests with {@code OPTIONS} are answered by
 * Spring, to any known caller.
 */
@Component
public class PolicyInterceptor implements HandlerInterceptor {

  private final Authentication authentication;

  public PolicyInterceptor(Authentication authentication) {
    this.authentication = authentication;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && request.getRequestURI().startsWith(ApiPaths.V1)
        && !method.getBeanType().getPackageName().startsWith("org.springframework.")
        && method.getMethodAnnotation(AllowedActors.class) == null) {
      throw ProblemException.of(new Refusal.NotAllowed());
    }
    if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInActor caller
        && !caller.mayCall(ScopeOfRoute.of(request))) {
      throw ProblemException.of(
          authentication.knowProgram().refuse(CallResolver.identified(caller.actor(), request)));
    }
    return true;
  }
}
