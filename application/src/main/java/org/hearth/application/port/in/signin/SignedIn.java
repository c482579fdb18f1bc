package org.hearth.application.port.in.signin;

import java.time.Instant;
import java.util.Optional;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.domain.actor.Actor;

/**
 * A session that has begun.
 *
 * @param devices what the browser is to keep from now on; empty where that is what it has
 */
public record SignedIn(
    SessionToken token, Instant expiresAt, Actor actor, Optional<DeviceTokens> devices) {
  /**
   * Of a caller that keeps no tokens of a device, or has them all.
   *
   * @param token as it was sent
   * @param expiresAt when it is over
   * @param actor who asks; what they may do is decided behind the port (R18)
   */
  public SignedIn(SessionToken token, Instant expiresAt, Actor actor) {
    this(token, expiresAt, actor, Optional.empty());
  }
}
