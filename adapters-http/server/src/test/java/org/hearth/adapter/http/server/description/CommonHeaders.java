package org.hearth.adapter.http.server.description;

import java.util.List;
import java.util.Optional;

/** What every answer has, whatever was asked. */
final class CommonHeaders {
  private static final List<String> NAMES =
      List.of(
          "X-Request-Id",
          "Content-Security-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "Permissions-Policy",
          "Referrer-Policy",
          "Strict-Transport-Security",
          "X-Content-Type-Options",
          "X-Frame-Options");

  private CommonHeaders() {}

  static Optional<String> fault(Answer answer) {
    for (String name : NAMES) {
      if (answer.header(name).isEmpty()) {
        return Optional.of("of status " + answer.status() + " has no " + name);
      }
    }
    return answer.header("Cache-Control").equals(Optional.of("no-store"))
        ? Optional.empty()
        : Optional.of("of status " + answer.status() + " may be kept by caches");
  }
}
