package org.hearth.domain.refusal;

import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.NOT_ALLOWED;
import static org.hearth.domain.refusal.RefusalKind.TOO_MANY;
import static org.hearth.domain.refusal.RefusalKind.UNAUTHENTICATED;

import java.time.Duration;
import java.util.List;

/** What stands in the way of signing in. */
public sealed interface SignInRefusal extends Refusal {
  /**
   * The address and the password do not belong together; which of them is wrong is not disclosed.
   */
  record SignInFailed() implements SignInRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "sign-in-failed",
          UNAUTHENTICATED,
          "The e-mail address or the password is not right.",
          List.of(
              "Check both and try again.",
              "If you have no password yet, or have forgotten it, ask for a link to choose one."));
    }
  }

  /**
   * It was tried too often, or too many try at once.
   *
   * @param retryAfter how long to wait, in whole seconds, at least one
   */
  record TooManyAttempts(Duration retryAfter) implements SignInRefusal {
    @Override
    public Wording wording() {
      long seconds = retryAfter.toSeconds();
      return new Wording(
          "too-many-attempts",
          TOO_MANY,
          "There were too many attempts.",
          List.of(
              seconds == 1
                  ? "Wait for a second, then try again."
                  : "Wait for " + seconds + " seconds, then try again."));
    }
  }

  /** The password is right, and a code of the second factor is asked for as well. */
  record SecondFactorRequired() implements SignInRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "second-factor-required",
          UNAUTHENTICATED,
          "This login has a second factor.",
          List.of("Sign in step by step, and give the code that your app shows."));
    }
  }

  /** The password is right, and the login needs a second factor that it does not have yet. */
  record SecondFactorNotSetUp() implements SignInRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "second-factor-not-set-up",
          NOT_ALLOWED,
          "This login needs a second factor before it can be used.",
          List.of("Sign in step by step, and set up an app that shows codes."));
    }
  }

  /** The code is another, was used already, or is too old. */
  record SecondFactorFailed() implements SignInRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "second-factor-failed",
          UNAUTHENTICATED,
          "The code is not right, or was used already.",
          List.of(
              "Wait until your app shows another code, and give that one.",
              "If you do not have your app, give one of your recovery codes.",
              "If you have neither, ask support to reset your second factor."));
    }
  }

  /** A sign-in that waited for its next step has ended: by time, by use, or by another password. */
  record SignInExpired() implements SignInRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "sign-in-expired",
          UNAUTHENTICATED,
          "This sign-in has expired, or was completed already.",
          List.of("Begin again with your e-mail address and password."));
    }
  }

  /** There is no second factor to take away. */
  record NoSecondFactor() implements SignInRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "no-second-factor",
          CONFLICT,
          "No login with this e-mail address has a second factor.",
          List.of("Check the e-mail address."));
    }
  }

  /** The link to choose a password was used, has expired, or is not for the present address. */
  record LinkNotValid() implements SignInRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "link-not-valid",
          CONFLICT,
          "This link was used already, or is not valid any more.",
          List.of("Ask for a new link, and use the one in the newest letter."));
    }
  }
}
