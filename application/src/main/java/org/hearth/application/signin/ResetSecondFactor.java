package org.hearth.application.signin;

import io.vavr.control.Either;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Workplace;
import org.hearth.application.settings.Settings;
import org.hearth.application.storage.Storage;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes the second factor away from a user who has lost the app and the recovery codes. */
public interface ResetSecondFactor {
  /**
   * For support, for administrators where it is a user of their practice, and for Hearth itself on
   * its own machine; users cannot reset their own. The address of the login is told.
   *
   * @return refused as {@code not-allowed}, {@code invalid} or {@code no-second-factor}
   */
  Either<Refusal, Done> reset(Actor actor, @Nullable String email, @Nullable String reason);

  /** The port on a storage, for callers who need no other port of the entrance. */
  static ResetSecondFactor on(Storage storage, Settings settings) {
    Workplace workplace = new Workplace(storage, settings);
    return new ResettingSecondFactors(
        workplace, new Access(workplace), new Factors(workplace, SecondFactorSettings.CHOSEN));
  }

  /** The login has no second factor any more. */
  record Done() {}
}
