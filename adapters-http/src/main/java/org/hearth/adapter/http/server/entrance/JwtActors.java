package org.hearth.adapter.http.server.entrance;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** The actor that another issuer's token names. */
final class JwtActors implements Converter<Jwt, AbstractAuthenticationToken> {
  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    return new SignedInActor(
        VouchedActor.of(token)
            .getOrElseThrow(
                () -> new InvalidBearerTokenException("The token names nobody known to Hearth")));
  }
}
