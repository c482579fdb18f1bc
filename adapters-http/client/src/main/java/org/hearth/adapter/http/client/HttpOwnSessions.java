package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.http.wire.EndedSessionsJson;
import org.hearth.adapter.http.wire.OwnSessionsJson;
import org.hearth.adapter.http.wire.PreviousSessionJson;
import org.hearth.application.port.in.signin.OwnSessions;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** Sessions of an actor, over HTTP. The session that asks is the one that the call bears. */
final class HttpOwnSessions implements OwnSessions {
  private final Exchange exchange;

  HttpOwnSessions(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, List<OwnSession>> list(Actor actor, SessionToken current) {
    return exchange.get(actor, "/sessions", OwnSessionsJson.class).map(OwnSessionsJson::toSessions);
  }

  @Override
  public Either<Refusal, Optional<Instant>> previous(Actor actor, SessionToken current) {
    return exchange
        .get(actor, "/sessions/previous", PreviousSessionJson.class)
        .map(session -> Optional.ofNullable(session.begunAt()));
  }

  @Override
  public Either<Refusal, Integer> endOthers(Actor actor, SessionToken current) {
    return exchange
        .post(actor, "/sessions/others/end", Map.of(), EndedSessionsJson.class)
        .map(EndedSessionsJson::ended);
  }
}
