package org.hearth.application.port.in.carehome;

import io.vavr.control.Either;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;

/** Registers a care home at one more practice that serves it; the home keeps its one login. */
public interface RegisterCareHomeAtPractice {
  /**
   * R25: confirms what the practice asked for ({@link AskToServe}): by the home itself, staff of a
   * practice that serves it, or support. Once more changes nothing.
   *
   * @return the account; refused as {@code care-home-not-found} or {@code
   *     service-request-not-found}
   */
  Either<Refusal, CareHomeAccount> register(Actor actor, AccountId careHome, OdsCode practice);
}
