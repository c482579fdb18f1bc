package org.hearth.adapter.http.server.internal.authentication;

import org.hearth.application.port.in.signin.Sessions;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Knows callers by the token that they were given when they signed in. */
final class SessionTokens implements AuthenticationProvider {
  private final Sessions sessions;

  SessionTokens(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Authentication authenticate(Authentication given) {
    SessionToken token = new SessionToken(((BearerTokenAuthenticationToken) given).getToken());
    return sessions
        .find(token)
        .map(session -> new SignedInActor(session.actor()))
        .orElseThrow(() -> new InvalidBearerTokenException("The session is over"));
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == BearerTokenAuthenticationToken.class;
  }
}
