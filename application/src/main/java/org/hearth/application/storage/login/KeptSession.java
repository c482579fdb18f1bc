package org.hearth.application.storage.login;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.contact.EmailAddress;

/** A session as it is kept. */
public sealed interface KeptSession {
  TokenHash token();

  Instant expiresAt();

  /**
   * Of somebody who signed in with a password: valid while the login has the same address and the
   * same password.
   *
   * @param edition the password with which it was opened
   * @param onShift the person of a care home on shift, where they said who they are
   */
  record OfLogin(
      TokenHash token,
      UUID login,
      EmailAddress email,
      UUID edition,
      Optional<String> onShift,
      Instant expiresAt)
      implements KeptSession {}

  /** Of somebody for whom an issuer vouched, and of whom Hearth knows nothing else. */
  record OfActor(TokenHash token, Actor actor, Instant expiresAt) implements KeptSession {}
}
