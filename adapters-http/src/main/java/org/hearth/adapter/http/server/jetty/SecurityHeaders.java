package org.hearth.adapter.http.server.jetty;

import java.util.Map;

/**
 * The headers that every response has, an error's too (OWASP, HTTP Headers Cheat Sheet). All that
 * is answered is about people, and is kept by no cache.
 */
final class SecurityHeaders {
  static final Map<String, String> ALL =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
                  + " script-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          "Referrer-Policy", "no-referrer",
          "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY");

  private SecurityHeaders() {}
}
