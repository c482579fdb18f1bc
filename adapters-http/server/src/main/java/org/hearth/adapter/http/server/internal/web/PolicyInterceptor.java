package org.hearth.adapter.http.server.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.adapter.http.server.internal.authentication.SignedInActor;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.problem.Problems;
import org.hearth.application.port.in.signin.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses calls of routes of the API by actors of a kind that the route does not declare, and calls
 * of programs whose token does not cover the route. The ports in decide the same for every
 * transport, and what exactly an actor may do; a route that declares more or less than its port is
 * found by a test. Requests with {@code OPTIONS} are answered by Spring, to any known caller.
 */
@Component
public class PolicyInterceptor implements HandlerInterceptor {

  private final Authentication authentication;
  private final Map<Method, RoutePolicy> policies = new ConcurrentHashMap<>();

  public PolicyInterceptor(Authentication authentication) {
    this.authentication = authentication;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Optional<SignedInActor> caller = caller();
    if (handler instanceof HandlerMethod method && isRoute(request, method)) {
      RoutePolicy policy =
          policies.computeIfAbsent(method.getMethod(), route -> RoutePolicy.of(method));
      if (!policy.admits(caller)) {
        throw refused(caller, request);
      }
    }
    if (caller.isPresent() && !caller.get().mayCall(ScopeOfRoute.of(request))) {
      throw refused(caller, request);
    }
    return true;
  }

  private static Optional<SignedInActor> caller() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInActor caller
        ? Optional.of(caller)
        : Optional.empty();
  }

  private static boolean isRoute(HttpServletRequest request, HandlerMethod method) {
    return request.getRequestURI().startsWith(ApiPaths.V1)
        && !method.getBeanType().getPackageName().startsWith("org.springframework.");
  }

  /** A refusal leaves an entry, where it is known who was refused (R19). */
  private ProblemException refused(Optional<SignedInActor> caller, HttpServletRequest request) {
    return caller
        .map(known -> CallResolver.identified(known.actor(), request))
        .map(authentication.knowProgram()::refuse)
        .map(ProblemException::of)
        .orElseGet(() -> new ProblemException(Problems.unauthenticated()));
  }
}
