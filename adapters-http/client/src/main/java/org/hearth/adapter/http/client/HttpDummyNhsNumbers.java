package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import org.hearth.adapter.http.wire.DummyNumberJson;
import org.hearth.application.port.in.number.DummyNhsNumbers;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.domain.refusal.Refusal;

/** The pool of dummy NHS numbers, over HTTP. */
final class HttpDummyNhsNumbers implements DummyNhsNumbers {
  private final Exchange exchange;

  HttpDummyNhsNumbers(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, DummyNhsNumber> suggest(Actor actor) {
    return exchange
        .get(actor, "/dummy-numbers/next", DummyNumberJson.class)
        .map(next -> DummyNhsNumber.of(next.dummyNhsNumber()));
  }

  @Override
  public Either<Refusal, DummyNumberPool.Count> count(Actor actor) {
    return exchange.get(actor, "/dummy-numbers", DummyNumberPool.Count.class);
  }
}
