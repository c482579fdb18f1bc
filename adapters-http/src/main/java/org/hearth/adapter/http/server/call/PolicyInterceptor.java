package org.hearth.adapter.http.server.call;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hearth.adapter.http.server.problem.ProblemException;
import org.hearth.domain.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers nobody at a route of the API that does not say who may call it. Which methods an address
 * takes, Spring tells whoever is known.
 */
@Component
public class PolicyInterceptor implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && request.getRequestURI().startsWith(ApiPaths.V1)
        && !method.getBeanType().getPackageName().startsWith("org.springframework.")
        && method.getMethodAnnotation(OpenTo.class) == null) {
      throw ProblemException.of(new Refusal.NotAllowed());
    }
    return true;
  }
}
