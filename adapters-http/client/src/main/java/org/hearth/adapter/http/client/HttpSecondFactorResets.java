package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import org.hearth.adapter.http.wire.SecondFactorResetJson;
import org.hearth.application.port.in.signin.ResetSecondFactor;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Second factors of those who have lost theirs, over HTTP. */
final class HttpSecondFactorResets implements ResetSecondFactor {
  private final Exchange exchange;

  HttpSecondFactorResets(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, Done> reset(Actor actor, @Nullable String email, @Nullable String reason) {
    return exchange.post(
        actor, "/second-factor-resets", new SecondFactorResetJson(email, reason), Done.class);
  }
}
