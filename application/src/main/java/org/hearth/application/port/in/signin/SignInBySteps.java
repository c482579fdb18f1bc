package org.hearth.application.port.in.signin;

import io.vavr.control.Either;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Signs in with a password and, where the login has a second factor or needs one, with a code. A
 * sign-in that is not complete is known by a token for ten minutes, and opens nothing.
 */
public interface SignInBySteps {
  /**
   * Begins with a password; refused as {@link SignIn#signIn} is but for the second factor.
   *
   * @param credentials who signs in, and by what
   * @return what is needed next
   */
  Either<Refusal, SignInStep> begin(Credentials credentials);

  /**
   * Begins to set up a second factor, or to replace or remove the present one. A code is asked for
   * first where there is one.
   *
   * @param credentials who signs in, and by what
   * @return what is needed next
   */
  Either<Refusal, SignInStep> beginChange(Credentials credentials);

  /**
   * Gives a code of the app, or a recovery code. Neither is taken twice.
   *
   * @param token of the sign-in that waits
   * @param code as typed
   * @param client what the caller runs on
   * @return refused as {@code sign-in-expired}, {@code second-factor-failed} (after which another
   *     code can be given) or {@code too-many-attempts}
   */
  Either<Refusal, SignInStep> giveCode(
      PendingToken token, @Nullable String code, ClientContext client);

  /**
   * Sets up the app whose first code it is, notifies the address, and begins a session.
   *
   * @param token of the sign-in that waits
   * @param code as typed
   * @param client what the caller runs on
   * @return refused as {@link #giveCode} is
   */
  Either<Refusal, SetUp> setUp(PendingToken token, @Nullable String code, ClientContext client);

  /**
   * Takes the second factor away, and notifies the address.
   *
   * @param token of the sign-in that waits
   * @param client what the caller runs on
   * @return refused as {@code sign-in-expired}, {@code no-second-factor}, or {@code not-allowed}
   *     where the login needs one
   */
  Either<Refusal, Removed> remove(PendingToken token, ClientContext client);

  /**
   * A second factor that is set up.
   *
   * @param recoveryCodes each works once in place of a code; shown here and never again
   */
  record SetUp(SignedIn session, List<String> recoveryCodes) {
    /**
     * Keeps a copy of the codes.
     *
     * @param session the session that begins with it
     * @param recoveryCodes each works once in place of a code; shown here and never again
     */
    public SetUp {
      recoveryCodes = List.copyOf(recoveryCodes);
    }

    /** Masked. */
    @Override
    public String toString() {
      return "SetUp[***]";
    }
  }

  /** The login has no second factor any more. */
  record Removed() {}

  /** The secret by which a sign-in is known that is not complete; it opens nothing else. */
  record PendingToken(String text) {
    /** Masked. */
    @Override
    public String toString() {
      return "PendingToken[***]";
    }
  }

  /** What follows a password, or a code. */
  sealed interface SignInStep {
    /** Nothing: the session has begun. */
    record Complete(SignedIn session) implements SignInStep {}

    /** A code is to be given by then. */
    record NeedsCode(PendingToken token, Instant expiresAt) implements SignInStep {}

    /**
     * An app is to be set up by then, with a secret that is shown here and never again.
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
}
