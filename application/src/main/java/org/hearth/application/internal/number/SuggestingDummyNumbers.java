package org.hearth.application.internal.number;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.number.DummyNhsNumbers;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link DummyNhsNumbers}. */
public final class SuggestingDummyNumbers implements DummyNhsNumbers {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  public SuggestingDummyNumbers(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, DummyNhsNumber> suggest(Actor actor) {
    return pool(actor).flatMap(SuggestingDummyNumbers::suggestFrom);
  }

  private static Either<Refusal, DummyNhsNumber> suggestFrom(DummyNumberPool pool) {
    return Option.ofOptional(pool.suggest()).toEither(AccountRefusal.DummyNumbersExhausted::new);
  }

  @Override
  public Either<Refusal, DummyNumberPool.Count> count(Actor actor) {
    return pool(actor).map(DummyNumberPool::count);
  }

  private Either<Refusal, DummyNumberPool> pool(Actor actor) {
    if (actor instanceof Actor.CareHomeStaff) {
      return Either.left(runner.refuse(access.notAllowed(actor)));
    }
    return Either.right(new DummyNumberPool(context.storage().accounts().dummyNumbersEverUsed()));
  }
}
