package org.hearth.adapter.http.server.internal.problem;

import java.util.Objects;
import org.hearth.adapter.http.wire.ProblemJson;
import org.springframework.http.HttpHeaders;

/** The headers that belong to a problem: how to say who calls, and for how long to wait. */
final class ProblemHeaders {
  private static final int UNAUTHENTICATED = 401;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final long A_MINUTE = 60;
  private static final long A_MOMENT = 5;

  private ProblemHeaders() {}

  static HttpHeaders of(ProblemJson problem) {
    HttpHeaders headers = new HttpHeaders();
    switch (problem.status()) {
      case UNAUTHENTICATED -> headers.add(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"hearth\"");
      case TOO_MANY -> wait(headers, Objects.requireNonNullElse(problem.retryAfter(), A_MINUTE));
      case UNAVAILABLE -> wait(headers, A_MOMENT);
      default -> {
        // The problem says everything.
      }
    }
    return headers;
  }

  private static void wait(HttpHeaders headers, long seconds) {
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }
}
