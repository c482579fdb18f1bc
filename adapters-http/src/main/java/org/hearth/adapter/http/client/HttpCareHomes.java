package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import org.hearth.adapter.http.wire.CareHomeJson;
import org.hearth.adapter.http.wire.DummyNumberJson;
import org.hearth.application.carehome.CareHomeForm;
import org.hearth.application.carehome.OpenCareHomeAccount;
import org.hearth.application.number.CountDummyNumbers;
import org.hearth.application.number.SuggestDummyNumber;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.domain.refusal.Refusal;

/** Care home accounts and their numbers, over HTTP. */
final class HttpCareHomes implements OpenCareHomeAccount, SuggestDummyNumber, CountDummyNumbers {
  private final Exchange exchange;

  HttpCareHomes(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, CareHomeAccount> open(Actor actor, CareHomeForm form) {
    return exchange
        .post(actor, "/care-homes", form, CareHomeJson.class)
        .map(CareHomeJson::toAccount);
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
