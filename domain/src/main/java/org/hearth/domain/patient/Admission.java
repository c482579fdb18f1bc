package org.hearth.domain.patient;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.refusal.Refusal;

/** Whether a patient can become a dependent of a care home, given what account they have. */
public final class Admission {
  private Admission() {}

  /**
   * R10, R12: who has no account, or one that is nobody's, can be admitted.
   *
   * @param known the account that the patient's NHS number has, if any
   * @return the account to admit, empty for a new one, or why not
   */
  public static Either<Refusal, Optional<Admissible>> to(
      AccountId careHome, Optional<Patient> known) {
    if (known.isEmpty()) {
      return Either.right(Optional.empty());
    }
    Patient patient = known.get();
    if (patient instanceof Admissible admissible) {
      return Either.right(Optional.of(admissible));
    }
    if (patient instanceof Resident resident) {
      return Either.left(
          resident.isDependentOf(careHome)
              ? new Refusal.AlreadyRegistered()
              : new Refusal.ResidentOfAnotherCareHome());
    }
    return Either.left(new Refusal.ResidentHasAccount());
  }
}
