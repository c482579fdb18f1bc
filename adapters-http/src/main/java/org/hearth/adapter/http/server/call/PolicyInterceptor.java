package org.hearth.adapter.http.server.call;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hearth.adapter.http.server.entrance.SignedInActor;
import org.hearth.adapter.http.server.problem.ProblemException;
import org.hearth.application.signin.Entrance;
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

  private final Entrance entrance;

  public PolicyInterceptor(Entrance entrance) {
    this.entrance = entrance;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && request.getRequestURI().startsWith(ApiPaths.V1)
        && !method.getBeanType().getPackageName().startsWith("org.springframework.")
        && method.getMethodAnnotation(OpenTo.class) == null) {
      throw ProblemException.of(new Refusal.NotAllowed());
    }
    if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInActor caller
        && !caller.mayCall(ScopeOfRoute.of(request))) {
      throw ProblemException.of(
          entrance.knowProgram().refuse(CallResolver.identified(caller.actor(), request)));
    }
    return true;
  }
}
