package org.hearth.application.port.in.carehome;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.refusal.Refusal;

/** Opens the one login account of a care home at the staff member's practice. */
public interface OpenCareHomeAccount {
  /**
   * R1, R3–R8, R16, R22, R23.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param form as typed
   * @return the account; refused as {@code invalid}, {@code confirmation-missing}, {@code
   *     email-required}, {@code different-person}, {@code number-in-use}, {@code email-in-use},
   *     {@code at-another-practice}, {@code dummy-numbers-exhausted} or {@code not-allowed}
   */
  Either<Refusal, CareHomeAccount> open(Actor actor, CareHomeForm form);
}
