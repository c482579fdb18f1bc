package org.hearth.application.port.in.signin;

import java.net.URI;
import java.time.Instant;

/** What follows a password, or a code. */
public sealed interface SignInStep {
  /** Nothing: the session has begun. */
  record Complete(SignedIn session) implements SignInStep {}

  /** A code is to be given by then. */
  record NeedsCode(PendingToken token, Instant expiresAt) implements SignInStep {}

  /**
   * An app is to be set up by then, with a secret that is told here and never again.
   *
   * @param secret to type into the app
   * @param address the same for an app that reads it: {@code otpauth://totp/…}
   */
  record NeedsSetUp(PendingToken token, Instant expiresAt, String secret, URI address)
      implements SignInStep {
    /** Masked. */
    @Override
    public String toString() {
      return "NeedsSetUp[***]";
    }
  }
}
