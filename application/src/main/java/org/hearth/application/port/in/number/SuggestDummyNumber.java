package org.hearth.application.port.in.number;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.refusal.Refusal;

/** Suggests a dummy number for the next care home (R22). */
public interface SuggestDummyNumber {
  /**
   * A number that no account has or had and that fails Modulus 11.
   *
   * @return the number, which is not reserved; refused as {@code dummy-numbers-exhausted}
   */
  Either<Refusal, DummyNhsNumber> suggest(Actor actor);
}
