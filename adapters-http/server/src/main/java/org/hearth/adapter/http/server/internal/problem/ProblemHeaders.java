package org.hearth.adapter.http.server.internal.problem;

import java.util.Objects;
import java.util.Optional;
import org.hearth.adapter.http.wire.ProblemJson;
import org.springframework.http.HttpHeaders;

/** The headers that belong to a problem: how to say who calls, and for how long to wait. */
public final class ProblemHeaders {
  private static final int UNAUTHENTICATED = 401;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final long A_MINUTE = 60;
  private static final long A_MOMENT = 5;

  private ProblemHeaders() {}

  static HttpHeaders of(ProblemJson problem) {
    HttpHeaders headers = new HttpHeaders();
    if (problem.status() == UNAUTHENTICATED) {
      headers.add(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"hearth\"");
    }
    retryAfter(problem).ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, wait.toString()));
    return headers;
  }

  /** For how many seconds to wait; empty where waiting does not help. */
  public static Optional<Long> retryAfter(ProblemJson problem) {
    return switch (problem.status()) {
      case TOO_MANY -> Optional.of(Objects.requireNonNullElse(problem.retryAfter(), A_MINUTE));
      case UNAVAILABLE -> Optional.of(A_MOMENT);
      default -> Optional.empty();
    };
  }
}
