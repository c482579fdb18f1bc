package org.hearth.application.port.in.carehome;

import io.vavr.control.Either;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;

/** Refuses that a practice serves a care home. It may ask again. */
public interface RefuseService {
  /**
   * R25: by those who may confirm it.
   *
   * @return the account as it is; refused as {@code care-home-not-found} or {@code
   *     service-request-not-found}
   */
  Either<Refusal, CareHomeAccount> refuse(Actor actor, AccountId careHome, OdsCode practice);
}
