package org.hearth.adapter.http.server.internal.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the issuer's answer says, by way of the browser. */
final class CallbackParameters {
  private CallbackParameters() {}

  /** A parameter that must not be there twice (RFC 6749, 3.1); empty where it is, or is blank. */
  static Optional<String> idempotentCalls(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    return values != null && values.length == 1 && !values[0].isBlank()
        ? Optional.of(values[0])
        : Optional.empty();
  }
}
