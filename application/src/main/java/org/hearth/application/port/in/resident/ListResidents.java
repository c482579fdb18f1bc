package org.hearth.application.port.in.resident;

import io.vavr.control.Either;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;

/** Lists the present dependents of a care home. */
public interface ListResidents {
  /**
   * R17, R18: a home and support see all of them, staff those registered at their practice.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param careHome the account of the care home
   * @param page where the page begins, and how many items it holds
   * @return a page in the order of registration; refused as {@code care-home-not-found} or {@code
   *     not-allowed}
   */
  Either<Refusal, Slice<Resident>> list(Actor actor, AccountId careHome, Page page);
}
