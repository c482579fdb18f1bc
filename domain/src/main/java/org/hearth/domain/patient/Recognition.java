package org.hearth.domain.patient;

import io.vavr.control.Either;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.Remedy;

/** How the account of a number was recognised as that of the person who is registered (R23). */
public enum Recognition {
  /** Date of birth and family name agree. */
  BY_DETAILS,
  /** They do not, and staff who may look at both confirm that it is the same person. */
  BY_CONFIRMATION;

  /**
   * R23, R26: whether the account that the number has is the person's, and the practice may have
   * it. Another practice's account is the person's only where it was left as moved practice and
   * details agree; of any other nothing is compared, and no confirmation counts.
   *
   * @param known whom the number leads to
   * @param wanted who is to be registered, and where
   * @return how the account was known, or {@code different-person} or {@code at-another-practice}
   */
  public static Either<Refusal, Recognition> of(Patient known, Registration wanted) {
    boolean here = known.isAt(wanted.practice());
    boolean agrees = known.details().identity().equals(wanted.details().identity());
    if (!here && !(agrees && hasMovedPractice(known))) {
      return Either.left(new AccountRefusal.AtAnotherPractice());
    }
    if (agrees) {
      return Either.right(BY_DETAILS);
    }
    return switch (wanted.samePerson()) {
      case GIVEN -> Either.right(BY_CONFIRMATION);
      case NOT_GIVEN -> Either.left(new AccountRefusal.DifferentPerson(Remedy.AMEND_OR_CONFIRM));
      case IMPOSSIBLE -> Either.left(new AccountRefusal.DifferentPerson(Remedy.AMEND));
    };
  }

  private static boolean hasMovedPractice(Patient known) {
    return known instanceof FormerResident former && former.movedPractice();
  }
}
