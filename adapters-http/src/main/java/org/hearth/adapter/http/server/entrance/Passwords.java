package org.hearth.adapter.http.server.entrance;

import java.util.Objects;
import java.util.Optional;
import org.hearth.application.signin.Credentials;
import org.hearth.application.signin.SignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Knows callers by e-mail address and password (HTTP Basic), checked for each call. */
final class Passwords implements AuthenticationProvider {
  private final SignIn signIn;

  Passwords(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public Authentication authenticate(Authentication given) {
    CallOrigin origin = Objects.requireNonNull((CallOrigin) given.getDetails());
    Object password = given.getCredentials();
    return signIn
        .verify(
            new Credentials(
                given.getName(),
                password == null ? null : password.toString(),
                Optional.ofNullable(origin.onShift()),
                origin.source()))
        .map(SignedInActor::new)
        .getOrElseThrow(RefusedEntrance::new);
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
