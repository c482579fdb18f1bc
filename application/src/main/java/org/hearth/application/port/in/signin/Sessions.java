package org.hearth.application.port.in.signin;

import java.time.Instant;
import java.util.Optional;
import org.hearth.domain.actor.Actor;

/** The sessions of those who have signed in. */
public interface Sessions {
  /**
   * {@return the session, while it is valid: until it expires, was not used for a while or is
   * ended, and as long as the login has the address and the password with which it began} One round
   * trip to the storage, and a second to note the use, once a minute.
   *
   * @param token as it was sent
   */
  Optional<Session> find(SessionToken token);

  /**
   * Signs out; does nothing where the session is not valid.
   *
   * @param token as it was sent
   */
  void end(SessionToken token);

  /** A session that is valid, and who acts in it. */
  record Session(Actor actor, Instant expiresAt) {}

  /**
   * The secret by which a session is known, for a cookie or a bearer header. Only a hash is kept.
   */
  record SessionToken(String text) {
    /** Masked. */
    @Override
    public String toString() {
      return "SessionToken[***]";
    }
  }
}
