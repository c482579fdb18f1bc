package org.hearth.adapter.http.server.internal.jetty;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * The headers that every response has, an error's too (OWASP, HTTP Headers Cheat Sheet). What is
 * answered may be about people, and is kept by no cache; assets say otherwise themselves.
 */
final class SecurityHeaders {
  static final List<HttpField> ALL =
      List.of(
          field("Cache-Control", "no-store"),
          field(
              "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
                  + " script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"),
          field("Cross-Origin-Opener-Policy", "same-origin"),
          field("Cross-Origin-Resource-Policy", "same-origin"),
          field("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
          field("Referrer-Policy", "no-referrer"),
          field("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
          field("X-Content-Type-Options", "nosniff"),
          field("X-Frame-Options", "DENY"));

  private SecurityHeaders() {}

  /** Encoded once, and not for each response. */
  private static HttpField field(String name, String value) {
    return new PreEncodedHttpField(name, value);
  }
}
