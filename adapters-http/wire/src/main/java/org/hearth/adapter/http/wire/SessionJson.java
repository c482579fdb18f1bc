package org.hearth.adapter.http.wire;

import java.time.Instant;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.application.port.in.signin.SignedIn;

/**
 * A session that has begun.
 *
 * @param token to send as {@code Authorization: Bearer}
 */
public record SessionJson(String token, Instant expiresAt, ActorJson actor) {
  /**
   * {@return it as JSON}
   *
   * @param session the session that begins with it
   */
  public static SessionJson of(SignedIn session) {
    return new SessionJson(
        session.token().text(), session.expiresAt(), ActorJson.of(session.actor()));
  }

  SignedIn toSession() {
    return new SignedIn(new SessionToken(token), expiresAt, actor.toActor());
  }

  /** Masked. */
  @Override
  public String toString() {
    return "SessionJson[***]";
  }
}
