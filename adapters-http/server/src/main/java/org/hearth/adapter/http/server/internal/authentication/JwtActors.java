package org.hearth.adapter.http.server.internal.authentication;

import org.hearth.application.port.in.signin.SignInWithOidc;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** The actor that another issuer's token names, where Hearth knows whom the actor acts for. */
final class JwtActors implements Converter<Jwt, AbstractAuthenticationToken> {
  private final SignInWithOidc signIn;

  JwtActors(SignInWithOidc signIn) {
    this.signIn = signIn;
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    return new SignedInActor(
        OidcClaims.of(token)
            .toJavaOptional()
            .filter(signIn::isKnown)
            .orElseThrow(
                () ->
                    new InvalidBearerTokenException("The token names no actor that Hearth knows")));
  }
}
