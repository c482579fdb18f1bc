package org.hearth.application.port.in.signin;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/**
 * The sessions that an actor has, at whatever machines they signed in; of a care home those of all
 * its staff. Refused as {@code not-allowed} to an actor who is known by nothing but a name.
 */
public interface OwnSessions {
  /** So many sign-ins are looked at to find one of the same person. */
  int LOOKED_AT = 200;

  /**
   * {@return the sessions, oldest first}
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param current the one that asks
   */
  Either<Refusal, List<OwnSession>> list(Actor actor, SessionToken current);

  /**
   * When the session of the same person began that is the last before the one that asks, as far as
   * the audit trail goes back and among the last {@link #LOOKED_AT} sign-ins with the login.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param current the one that asks
   * @return empty where none is known
   */
  Either<Refusal, Optional<Instant>> previous(Actor actor, SessionToken current);

  /**
   * Ends all sessions but the one that asks, at every server, before it returns.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param current the one that asks
   * @return how many ended
   */
  Either<Refusal, Integer> endOthers(Actor actor, SessionToken current);

  /**
   * One of them.
   *
   * @param name who acts in it
   * @param usedAt when it was last used, to the minute
   * @param source where it began, such as an IP address
   * @param browser its kind, such as Firefox on Windows
   * @param current whether it is the one that asks
   */
  record OwnSession(
      String name,
      Instant begunAt,
      Instant usedAt,
      Instant expiresAt,
      Optional<String> source,
      Optional<String> browser,
      boolean current) {
    /** Masked. */
    @Override
    public String toString() {
      return "OwnSession[***]";
    }
  }
}
