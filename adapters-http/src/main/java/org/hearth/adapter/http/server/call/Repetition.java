package org.hearth.adapter.http.server.call;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.hearth.adapter.http.server.problem.ProblemException;
import org.hearth.application.Hearth;
import org.hearth.application.once.Once;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** A call that may come again under the same Idempotency-Key, and then has no second effect. */
final class Repetition {
  private final Once once;
  private final JsonMapper mapper;
  private final ReceiptKey key;
  private final String route;

  /**
   * @param route method, path and version wanted: with the body, all that makes the call what it is
   */
  Repetition(Once once, JsonMapper mapper, ReceiptKey key, String route) {
    this.once = once;
    this.mapper = mapper;
    this.key = key;
    this.route = route;
  }

  ReceiptKey key() {
    return key;
  }

  <D, T> ResponseEntity<T> answer(
      Object body, Function<Hearth, Either<Refusal, D>> port, Function<D, Reply<T>> reply) {
    String written =
        once.answer(
                key,
                fingerprint(body),
                port,
                answer ->
                    answer.fold(
                        refusal -> KeptAnswer.of(refusal, mapper),
                        granted -> KeptAnswer.of(reply.apply(granted), mapper)))
            .getOrElseThrow(ProblemException::of);
    return KeptAnswer.response(written);
  }

  private String fingerprint(Object body) {
    return Sha256.hex(route.getBytes(StandardCharsets.UTF_8), mapper.writeValueAsBytes(body));
  }
}
