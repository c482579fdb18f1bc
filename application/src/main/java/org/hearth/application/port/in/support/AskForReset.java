package org.hearth.application.port.in.support;

import io.vavr.control.Either;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.ResetRequest;
import org.jspecify.annotations.Nullable;

/** Asks support to reset a patient's own account, so that the patient can become a dependent. */
public interface AskForReset {
  /**
   * R10, of an account of the staff member's practice.
   *
   * @return what was asked; refused as {@code invalid}, {@code account-not-found}, {@code
   *     nothing-to-reset} or {@code not-allowed}
   */
  Either<Refusal, ResetRequest> askForReset(
      Actor actor, AccountId account, @Nullable String reason);
}
