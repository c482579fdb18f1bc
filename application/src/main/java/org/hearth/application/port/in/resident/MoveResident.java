package org.hearth.application.port.in.resident;

import io.vavr.control.Either;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;

/** Moves a resident to another care home, today. */
public interface MoveResident {
  /**
   * R11, R12, R20: one link ends and the other begins in one step; open requests follow.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param resident the account of the resident
   * @param toCareHome registered at the staff member's practice
   * @return the resident in the new home; refused as {@code account-not-found}, {@code
   *     not-a-dependent}, {@code already-registered}, {@code care-home-not-found}, {@code
   *     care-home-closed}, {@code at-another-practice} or {@code not-allowed}
   */
  Either<Refusal, Resident> move(Actor actor, AccountId resident, AccountId toCareHome);
}
