package org.hearth.domain.patient;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Detail;
import org.hearth.domain.refusal.AccountRefusal.AlreadyRegistered;
import org.hearth.domain.refusal.AccountRefusal.NumberInUse.Holder;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;

/** Whether a patient can become a dependent of a care home, given what account they have. */
public final class Admission {
  private Admission() {}

  /**
   * R10, R12: an account that is not linked to a home can be admitted.
   *
   * @param careHome the account of the care home
   * @param known the account that the person's NHS number has, recognised as theirs (R23)
   * @param wanted who is to be registered, and where
   * @return the account to admit, or why not
   */
  public static Either<Refusal, Admissible> to(
      AccountId careHome, Patient known, Registration wanted) {
    if (known instanceof Admissible admissible) {
      return Either.right(admissible);
    }
    if (known instanceof Resident resident) {
      return Either.left(
          resident.isDependentOf(careHome)
              ? new AlreadyRegistered(Holder.PATIENT, differing(resident, wanted))
              : new CareHomeRefusal.ResidentOfAnotherCareHome());
    }
    return Either.left(new CareHomeRefusal.ResidentHasAccount());
  }

  /** Answered to staff of the patient's practice only. */
  private static Optional<List<String>> differing(Resident known, Registration wanted) {
    return known.isAt(wanted.practice())
        ? Optional.of(Detail.differing(PatientDetails.ALL, known.details(), wanted.details()))
        : Optional.empty();
  }
}
