package org.hearth.application.port.out.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.contact.EmailAddress;

/**
 * A sign-in with the right password that is not complete. It opens nothing, and is good while the
 * login has the same address and the same password.
 *
 * @param passwordVersion the password that was given
 * @param factor the login's second factor whose code was given, or that it had when it began; no
 *     other is replaced or removed by this sign-in
 * @param secret of the factor that is set up, as a cipher of the application made it
 */
public record PendingSignIn(
    TokenHash token,
    UUID login,
    EmailAddress email,
    UUID passwordVersion,
    Optional<UUID> factor,
    Optional<String> onShift,
    Needs needs,
    Optional<String> secret,
    Instant expiresAt) {
  /** What the sign-in waits for. */
  public enum Needs {
    /** A code, to sign in. */
    CODE,
    /** A code, to change the second factor. */
    CODE_TO_CHANGE,
    /** That an app is set up. */
    SET_UP
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "PendingSignIn[" + needs + "]";
  }
}
