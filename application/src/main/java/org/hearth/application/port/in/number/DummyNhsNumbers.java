package org.hearth.application.port.in.number;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.domain.refusal.Refusal;

/** The pool of dummy NHS numbers (R22). */
public interface DummyNhsNumbers {
  /**
   * Suggests a number for the next care home, which no account has or had and which fails Modulus
   * 11.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @return the number, which is not reserved; refused as {@code dummy-numbers-exhausted}
   */
  Either<Refusal, DummyNhsNumber> suggest(Actor actor);

  /**
   * Tells how many dummy numbers are used, free and safe.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @return the numbers, or {@code not-allowed}
   */
  Either<Refusal, DummyNumberPool.Count> count(Actor actor);
}
