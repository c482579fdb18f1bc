package org.hearth.application.port.in.signin;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes the second factor away from a user who has lost the app and the recovery codes. */
public interface ResetSecondFactor {
  /**
   * For support, for administrators where it is a user of their practice, and for Hearth itself on
   * its own machine; users cannot reset their own. The address of the login is notified.
   *
   * @return refused as {@code not-allowed}, {@code invalid} or {@code no-second-factor}
   */
  Either<Refusal, Done> reset(Actor actor, @Nullable String email, @Nullable String reason);

  /** The login has no second factor any more. */
  record Done() {}
}
