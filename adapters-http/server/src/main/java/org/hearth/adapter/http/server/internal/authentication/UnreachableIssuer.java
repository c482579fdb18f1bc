package org.hearth.adapter.http.server.internal.authentication;

import org.springframework.security.core.AuthenticationException;

/** A token of an issuer cannot be verified, because the issuer does not answer. */
final class UnreachableIssuer extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  UnreachableIssuer() {
    super("The issuer does not answer");
  }
}
