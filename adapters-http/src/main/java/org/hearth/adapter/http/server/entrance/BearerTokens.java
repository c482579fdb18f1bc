package org.hearth.adapter.http.server.entrance;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Tells Hearth's own tokens from an issuer's, which have points in them. */
final class BearerTokens implements AuthenticationProvider {
  private final AuthenticationProvider own;
  private final AuthenticationProvider issuers;

  BearerTokens(AuthenticationProvider own, AuthenticationProvider issuers) {
    this.own = own;
    this.issuers = issuers;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication given) {
    boolean issued = ((BearerTokenAuthenticationToken) given).getToken().indexOf('.') >= 0;
    return (issued ? issuers : own).authenticate(given);
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == BearerTokenAuthenticationToken.class;
  }
}
