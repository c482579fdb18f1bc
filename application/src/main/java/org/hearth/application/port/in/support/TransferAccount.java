package org.hearth.application.port.in.support;

import io.vavr.control.Either;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Transfers a patient's account to another practice. */
public interface TransferAccount {
  /**
   * R26: for support only, with a reason. A present dependency ends as moved practice. Requests to
   * support for the account are done with. To the practice that has it, nothing changes.
   *
   * @return the patient; refused as {@code invalid}, {@code account-not-found} or {@code
   *     not-allowed}
   */
  Either<Refusal, Patient> transfer(
      Actor actor, AccountId account, OdsCode practice, @Nullable String reason);
}
