package org.hearth.adapter.http.server.internal.web;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.idempotency.IdempotentCalls;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** A call that may come again under the same Idempotency-Key, and then has no second effect. */
final class RepeatableCall {
  private final IdempotentCalls idempotentCalls;
  private final JsonMapper mapper;
  private final IdempotencyKey key;
  private final String route;

  /**
   * @param route method, path and version wanted: with the body, all that makes the call what it is
   */
  RepeatableCall(
      IdempotentCalls idempotentCalls, JsonMapper mapper, IdempotencyKey key, String route) {
    this.idempotentCalls = idempotentCalls;
    this.mapper = mapper;
    this.key = key;
    this.route = route;
  }

  IdempotencyKey key() {
    return key;
  }

  <D, T> ResponseEntity<T> answer(
      Object body, Function<Hearth, Either<Refusal, D>> port, Function<D, Reply<T>> reply) {
    String written =
        idempotentCalls
            .answer(
                key,
                fingerprint(body),
                port,
                answer ->
                    answer.fold(
                        refusal -> RecordedReply.of(refusal, mapper),
                        granted -> RecordedReply.of(reply.apply(granted), mapper)))
            .getOrElseThrow(ProblemException::of);
    return RecordedReply.response(written);
  }

  private String fingerprint(Object body) {
    return Sha256.hex(route.getBytes(StandardCharsets.UTF_8), mapper.writeValueAsBytes(body));
  }
}
