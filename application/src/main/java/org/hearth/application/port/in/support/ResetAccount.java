package org.hearth.application.port.in.support;

import io.vavr.control.Either;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Resets a patient's own account; its history stays. */
public interface ResetAccount {
  /**
   * R10, R18: for support only, anywhere, with a reason. Requests to reset it are done with.
   *
   * @return the patient; refused as {@code invalid}, {@code account-not-found}, {@code
   *     nothing-to-reset} or {@code not-allowed}
   */
  Either<Refusal, ResetPatient> reset(Actor actor, AccountId account, @Nullable String reason);
}
