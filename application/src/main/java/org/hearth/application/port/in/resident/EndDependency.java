package org.hearth.application.port.in.resident;

import io.vavr.control.Either;
import java.time.LocalDate;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.Refusal;

/** Ends a resident's dependency, with a reason. */
public interface EndDependency {
  /**
   * R21: the ended link is kept.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param resident the account of the resident
   * @param reason why, which decides the state of the account
   * @param on the first day on which it holds no more: not before it began, not in the future
   * @return the patient as they are now; refused as {@code invalid}, {@code account-not-found},
   *     {@code at-another-practice}, {@code not-a-dependent} or {@code not-allowed}
   */
  Either<Refusal, Patient> end(Actor actor, AccountId resident, EndReason reason, LocalDate on);
}
