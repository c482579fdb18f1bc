package org.hearth.application.port.in.carehome;

import io.vavr.control.Either;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;

/** Decides which practices serve a care home; the home keeps its one login. */
public interface ServeCareHome {
  /**
   * Registers a home at one more practice (R25), which asked for it ({@link AskToServe}): by the
   * home itself, staff of a practice that serves it, or support. Once more changes nothing.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param careHome the account of the care home
   * @param practice the practice, by its ODS code
   * @return the account; refused as {@code care-home-not-found}, {@code care-home-closed} or {@code
   *     service-request-not-found}
   */
  Either<Refusal, CareHomeAccount> register(Actor actor, AccountId careHome, OdsCode practice);

  /**
   * Refuses that a practice serves a home (R25), by those who may confirm it. It may ask again.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param careHome the account of the care home
   * @param practice the practice, by its ODS code
   * @return the account as it is; refused as {@code care-home-not-found}, {@code care-home-closed}
   *     or {@code service-request-not-found}
   */
  Either<Refusal, CareHomeAccount> refuse(Actor actor, AccountId careHome, OdsCode practice);

  /**
   * Ends a practice's service (R25), by staff of that practice, once none of its patients is the
   * home's dependent and another practice serves the home.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param careHome the account of the care home
   * @param practice the practice, by its ODS code
   * @return the account, which the practice sees no more; refused as {@code care-home-not-found},
   *     {@code care-home-closed}, {@code care-home-has-residents}, {@code only-practice} or {@code
   *     not-allowed}
   */
  Either<Refusal, CareHomeAccount> end(Actor actor, AccountId careHome, OdsCode practice);
}
