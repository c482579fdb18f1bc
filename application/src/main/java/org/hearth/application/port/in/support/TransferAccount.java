package org.hearth.application.port.in.support;

import io.vavr.control.Either;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Transfers a patient's account to another practice, which asks support for it. */
public interface TransferAccount {
  /**
   * Asks support to transfer an account to the actor's practice (R26). Support finds it among the
   * requests for resets, with the practice that asks.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param nhsNumber as typed
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return that it was asked, which is the same whatever the account is; refused as {@code
   *     invalid}, {@code account-not-found} where no account has the number, {@code number-in-use}
   *     where the account is at the actor's practice, or {@code not-allowed}
   */
  Either<Refusal, Asked> askForTransfer(
      Actor actor, @Nullable String nhsNumber, @Nullable String reason);

  /**
   * Transfers an account (R26), for support only, with a reason. A present dependency ends as moved
   * practice. Requests to support for the account are done with. To the practice that has it,
   * nothing changes.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param account the account, by its identifier
   * @param practice the practice, by its ODS code
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return the patient; refused as {@code invalid}, {@code account-not-found} or {@code
   *     not-allowed}
   */
  Either<Refusal, Patient> transfer(
      Actor actor, AccountId account, OdsCode practice, @Nullable String reason);

  /** Support will look at it. */
  record Asked() {}
}
