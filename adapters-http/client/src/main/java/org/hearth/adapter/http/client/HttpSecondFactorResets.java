package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.net.URI;
import org.hearth.adapter.http.wire.SecondFactorResetJson;
import org.hearth.application.port.in.signin.ResetSecondFactor;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Second factors of those who have lost theirs, over HTTP. */
public final class HttpSecondFactorResets implements ResetSecondFactor {
  private final Exchange exchange;

  private HttpSecondFactorResets(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * The logins of a server.
   *
   * @param server its address, without a path: {@code https://hearth.example}
   */
  public static HttpSecondFactorResets connect(URI server, Authorisation authorisation) {
    return new HttpSecondFactorResets(new Exchange(server, authorisation));
  }

  @Override
  public Either<Refusal, Done> reset(Actor actor, @Nullable String email, @Nullable String reason) {
    return exchange.post(
        actor, "/second-factor-resets", new SecondFactorResetJson(email, reason), Done.class);
  }
}
