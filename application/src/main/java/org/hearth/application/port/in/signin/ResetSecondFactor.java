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
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param email as typed
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return refused as {@code not-allowed}, {@code invalid} or {@code no-second-factor}
   */
  Either<Refusal, Done> reset(Actor actor, @Nullable String email, @Nullable String reason);

  /** The login has no second factor any more. */
  record Done() {}
}
