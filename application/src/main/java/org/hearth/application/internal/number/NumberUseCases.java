package org.hearth.application.internal.number;

import io.vavr.control.Either;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.number.DummyNhsNumbers;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.domain.refusal.Refusal;

/** The use cases of {@link DummyNhsNumbers}, which hold no state. */
public final class NumberUseCases implements DummyNhsNumbers {
  private final UseCaseRunner runner;
  private final Access access;

  public NumberUseCases(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.access = access;
  }

  @Override
  public Either<Refusal, DummyNhsNumber> suggest(Actor actor) {
    return new SuggestingDummyNumbers(runner, access).suggest(actor);
  }

  @Override
  public Either<Refusal, DummyNumberPool.Count> count(Actor actor) {
    return new SuggestingDummyNumbers(runner, access).count(actor);
  }
}
