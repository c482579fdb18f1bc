package org.hearth.adapter.http.server.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.authentication.SignedInActor;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.problem.Problems;
import org.hearth.domain.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a route its {@link Call}. */
@Component
public class CallResolver implements HandlerMethodArgumentResolver {
  private final Calls calls;

  public CallResolver(Calls calls) {
    this.calls = calls;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Call.class;
  }

  @Override
  public Call resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedInActor caller)) {
      throw new ProblemException(Problems.unauthenticated());
    }
    HttpServletRequest servletRequest =
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    return calls.by(identified(caller.actor(), servletRequest), servletRequest);
  }

  static Actor identified(Actor actor, HttpServletRequest request) {
    String source = CallOrigin.of(request).source();
    return actor.identifiedBy(actor.identity().map(known -> known.from(source)));
  }
}
