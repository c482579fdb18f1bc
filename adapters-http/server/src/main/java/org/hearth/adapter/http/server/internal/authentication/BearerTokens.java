package org.hearth.adapter.http.server.internal.authentication;

import org.hearth.application.port.in.program.KnowProgram;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Distinguishes tokens of programs, of sessions, and of an issuer (those contain dots). */
final class BearerTokens implements AuthenticationProvider {
  private final AuthenticationProvider programs;
  private final AuthenticationProvider own;
  private final AuthenticationProvider issuers;

  BearerTokens(
      AuthenticationProvider programs, AuthenticationProvider own, AuthenticationProvider issuers) {
    this.programs = programs;
    this.own = own;
    this.issuers = issuers;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication given) {
    String token = ((BearerTokenAuthenticationToken) given).getToken();
    if (token.startsWith(KnowProgram.PREFIX)) {
      return programs.authenticate(given);
    }
    return (token.indexOf('.') >= 0 ? issuers : own).authenticate(given);
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == BearerTokenAuthenticationToken.class;
  }
}
