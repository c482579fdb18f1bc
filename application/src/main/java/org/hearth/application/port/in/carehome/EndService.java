package org.hearth.application.port.in.carehome;

import io.vavr.control.Either;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;

/** Ends a practice's service of a care home. */
public interface EndService {
  /**
   * R25: by staff of that practice, once none of its patients is the home's dependent and another
   * practice serves the home.
   *
   * @return the account, which the practice sees no more; refused as {@code care-home-not-found},
   *     {@code care-home-has-residents}, {@code only-practice} or {@code not-allowed}
   */
  Either<Refusal, CareHomeAccount> end(Actor actor, AccountId careHome, OdsCode practice);
}
