package org.hearth.adapter.http.server.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.wire.ActorJson;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.idempotency.IdempotentCalls;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the calls of routes. */
@Component
public class Calls {
  public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

  private final Hearth hearth;
  private final IdempotentCalls idempotentCalls;
  private final JsonMapper mapper;

  public Calls(Hearth hearth, IdempotentCalls idempotentCalls, JsonMapper mapper) {
    this.hearth = hearth;
    this.idempotentCalls = idempotentCalls;
    this.mapper = mapper;
  }

  Call by(Actor actor, HttpServletRequest request) {
    return new Call(
        hearth,
        mapper,
        actor,
        () -> ETag.versions(ifMatch(request)),
        () ->
            key(actor, request)
                .map(
                    key ->
                        new RepeatableCall(
                            idempotentCalls,
                            mapper,
                            key,
                            request.getMethod()
                                + " "
                                + request.getRequestURI()
                                + " "
                                + ifMatch(request).orElse(""))));
  }

  /** Several lines are one list (RFC 9110, 5.3). */
  private static Optional<String> ifMatch(HttpServletRequest request) {
    List<String> lines = Collections.list(request.getHeaders(HttpHeaders.IF_MATCH));
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(",", lines));
  }

  /**
   * Under what a call may come again; one caller's keys are not another's.
   *
   * @throws ProblemException invalid, where the key is none
   */
  public Optional<IdempotencyKey> key(Actor actor, HttpServletRequest request) {
    String key = request.getHeader(IDEMPOTENCY_KEY);
    if (key == null) {
      return Optional.empty();
    }
    if (!KEY.matcher(key).matches()) {
      throw ProblemException.of(
          Refusal.Invalid.of(IDEMPOTENCY_KEY, "is not 1 to 255 printable characters of ASCII"));
    }
    return Optional.of(new IdempotencyKey(caller(actor), key));
  }

  /**
   * Callers with an identity are distinguished by it, so that two of the same name are two callers.
   */
  private String caller(Actor actor) {
    String known =
        actor
            .identity()
            .map(Identity::id)
            .orElseGet(() -> mapper.writeValueAsString(ActorJson.of(actor)));
    return Sha256.hex(known.getBytes(StandardCharsets.UTF_8));
  }
}
