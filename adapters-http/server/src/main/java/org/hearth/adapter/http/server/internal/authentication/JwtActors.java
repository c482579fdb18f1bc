package org.hearth.adapter.http.server.internal.authentication;

import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** The actor that another issuer's token names. */
final class JwtActors implements Converter<Jwt, AbstractAuthenticationToken> {
  private final Accounts accounts;

  JwtActors(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    return new SignedInActor(
        OidcClaims.of(token)
            .toJavaOptional()
            .filter(this::mayAct)
            .orElseThrow(
                () -> new InvalidBearerTokenException("The token names nobody known to Hearth")));
  }

  /** Nobody acts for an account that is no care home's, as signing in to the pages has it. */
  private boolean mayAct(Actor actor) {
    return !(actor instanceof Actor.CareHomeStaff staff)
        || accounts.find(AccountKeys.id(staff.careHome())).stream()
            .allMatch(CareHomeAccount.class::isInstance);
  }
}
