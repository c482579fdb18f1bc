package org.hearth.domain.patient;

import io.vavr.control.Either;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.Remedy;

/** How a number's account was recognised as the person's who is registered (R23). */
public enum Recognition {
  /** Date of birth and family name agree. */
  BY_DETAILS,
  /** They do not, and staff who may look at both confirm that it is the same person. */
  BY_CONFIRMATION;

  /**
   * R23: whether the account that the number has is the person's. Of an account that is another
   * practice's nothing is compared (R26).
   */
  public static Either<Refusal, Recognition> of(Patient known, Registration wanted) {
    if (!known.isAt(wanted.practice())) {
      return Either.left(new Refusal.AtAnotherPractice());
    }
    if (known.details().identity().equals(wanted.details().identity())) {
      return Either.right(BY_DETAILS);
    }
    return switch (wanted.samePerson()) {
      case GIVEN -> Either.right(BY_CONFIRMATION);
      case NOT_GIVEN -> Either.left(new Refusal.DifferentPerson(Remedy.AMEND_OR_CONFIRM));
      case IMPOSSIBLE -> Either.left(new Refusal.DifferentPerson(Remedy.AMEND));
    };
  }
}
