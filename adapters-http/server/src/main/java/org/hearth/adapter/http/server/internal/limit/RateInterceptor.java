package org.hearth.adapter.http.server.internal.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.internal.authentication.SignedInActor;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses calls of {@linkplain Rated rated} routes that a user makes too often. */
@Component
public class RateInterceptor implements HandlerInterceptor {
  private final Map<Work, Rate> rates = new EnumMap<>(Work.class);

  public RateInterceptor(ServerOptions options) {
    for (Work work : Work.values()) {
      int aMinute = options.limits().rates().of(work);
      if (aMinute > 0) {
        rates.put(work, new Rate(aMinute, System::nanoTime));
      }
    }
  }

  /**
   * Before the body is read.
   *
   * @throws ProblemException too-many-calls
   */
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!rates.isEmpty()
        && handler instanceof HandlerMethod method
        && SecurityContextHolder.getContext().getAuthentication() instanceof SignedInActor caller) {
      count(method.getMethodAnnotation(Rated.class), caller.actor());
    }
    return true;
  }

  private void count(@Nullable Rated rated, Actor actor) {
    Rate rate = rated == null ? null : rates.get(rated.value());
    if (rate != null) {
      rate.wait(user(actor))
          .ifPresent(
              wait -> {
                throw ProblemException.of(new Refusal.TooManyCalls(wait));
              });
    }
  }

  /**
   * The key under which calls are counted. Of a care home it is the login, since a caller could
   * name another person on shift with each call.
   */
  private static String user(Actor actor) {
    if (actor instanceof Actor.CareHomeStaff staff) {
      return "care home " + staff.careHome().value();
    }
    return actor.identity().map(Identity::id).orElseGet(() -> named(actor));
  }

  private static String named(Actor actor) {
    return actor instanceof Actor.PracticeStaff staff
        ? "staff of " + staff.practice() + " " + staff.name()
        : actor.getClass().getSimpleName() + " " + actor.name();
  }
}
