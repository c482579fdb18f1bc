package org.hearth.application.port.in.carehome;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks that the actor's practice may serve a care home, by the home's dummy number. */
public interface AskToServe {
  /**
   * R25. It takes effect when it is confirmed ({@link RegisterCareHomeAtPractice}). The home is
   * told by e-mail, once for as long as it waits.
   *
   * @return that it was asked, whether or not there is such a home; refused as {@code invalid} or
   *     {@code not-allowed}
   */
  Either<Refusal, Asked> ask(Actor actor, @Nullable String dummyNhsNumber);

  /** The question was recorded; those who may confirm it find it. Tells nothing of the home. */
  record Asked() {}
}
