package org.hearth.application.port.in.support;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks support to transfer a patient's account from another practice to the actor's. */
public interface AskForTransfer {
  /**
   * R26. Support finds it among the requests for resets, with the practice that asks.
   *
   * @return that it was asked, which is the same whatever the account is; refused as {@code
   *     invalid}, {@code account-not-found} where no account has the number, {@code number-in-use}
   *     where the account is at the actor's practice, or {@code not-allowed}
   */
  Either<Refusal, Asked> askForTransfer(
      Actor actor, @Nullable String nhsNumber, @Nullable String reason);

  /** Support will look at it. */
  record Asked() {}
}
