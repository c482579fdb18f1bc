package org.hearth.application.port.in.resident;

import io.vavr.control.Either;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;

/** Registers a resident as a dependent of a care home: a new patient, or one after a reset. */
public interface RegisterResident {
  /**
   * R2–R5, R8, R10–R13, R23.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param careHome the home's account, registered at the staff member's practice
   * @param form as typed
   * @return the resident; refused as {@code invalid}, {@code confirmation-missing}, {@code
   *     no-email-not-confirmed}, {@code care-home-not-found}, {@code care-home-closed}, {@code
   *     at-another-practice}, {@code different-person}, {@code resident-has-account}, {@code
   *     already-registered}, {@code resident-of-another-care-home}, {@code email-in-use} or {@code
   *     not-allowed}
   */
  Either<Refusal, Resident> register(Actor actor, AccountId careHome, PatientForm form);
}
