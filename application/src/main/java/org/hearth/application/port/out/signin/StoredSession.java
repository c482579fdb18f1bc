package org.hearth.application.port.out.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.contact.EmailAddress;

/** A session as it is kept. */
public sealed interface StoredSession {
  /** {@return the hash of the token: no token is stored} */
  TokenHash token();

  /** {@return when, from where and by what it was used} */
  SessionUse use();

  /** {@return when it is over, used or not} */
  Instant expiresAt();

  /**
   * {@return the same session, used again}
   *
   * @param now the present moment
   */
  StoredSession usedAgain(Instant now);

  /**
   * Of a login that signed in with a password: valid while the login has the same address and the
   * same password.
   *
   * @param passwordVersion the password with which it was opened
   * @param onShift the person of a care home on shift, where they said who they are
   */
  record OfLogin(
      TokenHash token,
      UUID login,
      EmailAddress email,
      UUID passwordVersion,
      Optional<String> onShift,
      SessionUse use,
      Instant expiresAt)
      implements StoredSession {
    @Override
    public OfLogin usedAgain(Instant now) {
      return new OfLogin(token, login, email, passwordVersion, onShift, use.again(now), expiresAt);
    }
  }

  /** Of a person whom an issuer has authenticated, and of whom Hearth knows nothing else. */
  record OfActor(TokenHash token, Actor actor, SessionUse use, Instant expiresAt)
      implements StoredSession {
    @Override
    public OfActor usedAgain(Instant now) {
      return new OfActor(token, actor, use.again(now), expiresAt);
    }
  }

  /**
   * When a session was used, and by what.
   *
   * @param usedAt when it was last used, to the minute
   * @param source where it began, such as an IP address; at most 64 characters
   * @param browser its kind, such as Firefox on Windows; at most 40 characters
   */
  record SessionUse(
      Instant begunAt, Instant usedAt, Optional<String> source, Optional<String> browser) {
    /**
     * {@return the use of a session that begins now}
     *
     * @param now the present moment
     * @param source where it comes from, such as an IP address, where it is known
     * @param browser the kind of browser, where it is known
     */
    public static SessionUse begun(Instant now, Optional<String> source, Optional<String> browser) {
      return new SessionUse(now, now, source, browser);
    }

    /**
     * {@return the same, used again now}
     *
     * @param now the present moment
     */
    public SessionUse again(Instant now) {
      return new SessionUse(begunAt, now, source, browser);
    }

    /** Masked: where a person works is personal. */
    @Override
    public String toString() {
      return "SessionUse[***]";
    }
  }
}
