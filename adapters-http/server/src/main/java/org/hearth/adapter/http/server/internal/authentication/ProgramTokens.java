package org.hearth.adapter.http.server.internal.authentication;

import java.util.Optional;
import org.hearth.application.port.in.program.KnowProgram;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Knows programs by their tokens. */
final class ProgramTokens implements AuthenticationProvider {
  private final KnowProgram programs;

  ProgramTokens(KnowProgram programs) {
    this.programs = programs;
  }

  @Override
  public Authentication authenticate(Authentication given) {
    return programs
        .find(((BearerTokenAuthenticationToken) given).getToken())
        .map(token -> new SignedInActor(token.actor(), Optional.of(token.scopes())))
        .orElseThrow(() -> new InvalidBearerTokenException("The token is not valid"));
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == BearerTokenAuthenticationToken.class;
  }
}
