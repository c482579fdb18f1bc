package org.hearth.application.port.in.patient;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.refusal.Refusal;

/** Opens an account for a patient who is no dependent, at the staff member's practice. */
public interface RegisterPatient {
  /**
   * R2–R5, R8, R13, R16, R23.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param form as typed
   * @return the account; refused as {@code invalid}, {@code confirmation-missing}, {@code
   *     no-email-not-confirmed}, {@code different-person}, {@code number-in-use}, {@code
   *     email-in-use}, {@code at-another-practice} or {@code not-allowed}
   */
  Either<Refusal, AccountHolder> register(Actor actor, PatientForm form);
}
