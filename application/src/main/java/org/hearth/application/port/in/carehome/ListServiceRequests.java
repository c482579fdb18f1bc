package org.hearth.application.port.in.carehome;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.refusal.Refusal;

/** Lists the practices that ask to serve a care home. */
public interface ListServiceRequests {
  /**
   * R25: for those who may confirm: the home itself, staff of a practice that serves it, support.
   *
   * @return oldest first; refused as {@code care-home-not-found}
   */
  Either<Refusal, List<ServiceRequest>> list(Actor actor, AccountId careHome);
}
