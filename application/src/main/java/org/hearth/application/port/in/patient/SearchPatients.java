package org.hearth.application.port.in.patient;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.domain.account.Account;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Patient Management's search. A care home is found as if it were a patient. */
public interface SearchPatients {
  /**
   * R9, R18: staff find accounts of their own practice, support any.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param query by number or by e-mail address
   * @return what was found, in the order of registration; refused as {@code invalid}, {@code
   *     at-another-practice} or {@code not-allowed}
   */
  Either<Refusal, List<Account>> search(Actor actor, PatientQuery query);

  /** What Patient Management searches by: text, as it came, masked where it is printed. */
  sealed interface PatientQuery {
    /**
     * By the e-mail address of the account.
     *
     * @param email as typed
     */
    record ByEmail(@Nullable String email) implements PatientQuery {
      @Override
      public String toString() {
        return "ByEmail[***]";
      }
    }

    /**
     * By NHS number or dummy number.
     *
     * @param number as typed
     */
    record ByNumber(@Nullable String number) implements PatientQuery {
      @Override
      public String toString() {
        return "ByNumber[***]";
      }
    }

    /** Letter case and the shape of apostrophes do not matter. */
    record ByNameAndBirth(@Nullable String familyName, @Nullable String dateOfBirth)
        implements PatientQuery {
      @Override
      public String toString() {
        return "ByNameAndBirth[***]";
      }
    }

    /** A care home that is open and served by the staff member's practice, compared likewise. */
    record ByHomeNameAndBirth(@Nullable String name, @Nullable String dateOfBirth)
        implements PatientQuery {
      @Override
      public String toString() {
        return "ByHomeNameAndBirth[***]";
      }
    }
  }
}
