package org.hearth.application.port.in.carehome;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Asks that the actor's practice may serve a care home, by the home's dummy number, and lists the
 * practices that ask.
 */
public interface AskToServe {
  /**
   * Asks to serve a home (R25). It takes effect when it is confirmed ({@link
   * ServeCareHome#register}). The home is notified by e-mail, once for as long as it waits.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param dummyNhsNumber as typed; blank to have one suggested
   * @return that it was asked, whether or not there is such a home; refused as {@code invalid} or
   *     {@code not-allowed}
   */
  Either<Refusal, Asked> ask(Actor actor, @Nullable String dummyNhsNumber);

  /**
   * Lists the practices that ask to serve a home (R25), for those who may confirm: the home itself,
   * staff of a practice that serves it, support.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param careHome the account of the care home
   * @return oldest first; refused as {@code care-home-not-found}
   */
  Either<Refusal, List<ServiceRequest>> list(Actor actor, AccountId careHome);

  /** The question was recorded; those who may confirm it find it. Tells nothing of the home. */
  record Asked() {}
}
