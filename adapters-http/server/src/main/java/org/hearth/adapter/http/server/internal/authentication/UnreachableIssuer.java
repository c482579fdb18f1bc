package org.hearth.adapter.http.server.internal.authentication;

import org.springframework.security.core.AuthenticationException;

/** Whether a token is an issuer's cannot be told, for the issuer does not answer. */
final class UnreachableIssuer extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  UnreachableIssuer() {
    super("The issuer does not answer");
  }
}
