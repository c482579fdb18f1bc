package org.hearth.adapter.http.wire;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.hearth.application.port.in.signin.SignInBySteps.PendingToken;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a password or a code: the next step of signing in, or the session.
 *
 * @param token of the sign-in that waits, for the next step
 * @param expiresAt by when the next step is to be taken
 * @param secret to type into an app; answered here and never again
 * @param address the same for an app that reads it
 * @param session where nothing else is needed
 */
public record SignInStepJson(
    Needs needs,
    @Nullable String token,
    @Nullable Instant expiresAt,
    @Nullable String secret,
    @Nullable URI address,
    @Nullable SessionJson session) {
  /** The next step. */
  public enum Needs {
    /** Signed in: the session is there. */
    NOTHING,
    /** A code of the app, or a recovery code. */
    CODE,
    /** A second factor is to be set up first. */
    SET_UP
  }

  /**
   * {@return it as JSON}
   *
   * @param step what is needed next
   */
  public static SignInStepJson of(SignInStep step) {
    if (step instanceof SignInStep.NeedsCode code) {
      return new SignInStepJson(
          Needs.CODE, code.token().text(), code.expiresAt(), null, null, null);
    }
    if (step instanceof SignInStep.NeedsSetUp setUp) {
      return new SignInStepJson(
          Needs.SET_UP,
          setUp.token().text(),
          setUp.expiresAt(),
          setUp.secret(),
          setUp.address(),
          null);
    }
    SignInStep.Complete complete = (SignInStep.Complete) step;
    return new SignInStepJson(
        Needs.NOTHING, null, null, null, null, SessionJson.of(complete.session()));
  }

  /** {@return the step that was meant} */
  public SignInStep toStep() {
    return switch (needs) {
      case NOTHING -> new SignInStep.Complete(Objects.requireNonNull(session).toSession());
      case CODE -> new SignInStep.NeedsCode(waiting(), Objects.requireNonNull(expiresAt));
      case SET_UP ->
          new SignInStep.NeedsSetUp(
              waiting(),
              Objects.requireNonNull(expiresAt),
              Objects.requireNonNull(secret),
              Objects.requireNonNull(address));
    };
  }

  private PendingToken waiting() {
    return new PendingToken(Objects.requireNonNull(token));
  }

  /** Masked. */
  @Override
  public String toString() {
    return "SignInStepJson[***]";
  }
}
