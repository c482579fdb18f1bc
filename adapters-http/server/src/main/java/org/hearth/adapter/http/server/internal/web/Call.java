package org.hearth.adapter.http.server.internal.web;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** One call of a route. */
public final class Call {
  private final Hearth hearth;
  private final JsonMapper mapper;
  private final Actor actor;
  private final Supplier<SeenVersions> seen;
  private final Supplier<Optional<RepeatableCall>> repetition;

  /**
   * @param seen read only where it is asked for: other calls take no notice of the header
   * @param repetition likewise
   */
  Call(
      Hearth hearth,
      JsonMapper mapper,
      Actor actor,
      Supplier<SeenVersions> seen,
      Supplier<Optional<RepeatableCall>> repetition) {
    this.hearth = hearth;
    this.mapper = mapper;
    this.actor = actor;
    this.seen = seen;
    this.repetition = repetition;
  }

  /** Who calls. */
  public Actor actor() {
    return actor;
  }

  /**
   * The versions of the account that the caller looked at, where they say so (If-Match).
   *
   * @throws ProblemException unreadable, where the header is malformed
   */
  public SeenVersions seen() {
    return seen.get();
  }

  /**
   * The Idempotency-Key, where the caller gives one, for what keeps it itself.
   *
   * @throws ProblemException invalid, where the key is none
   */
  public Optional<IdempotencyKey> key() {
    return repetition.get().map(RepeatableCall::key);
  }

  /**
   * Asks a port and answers.
   *
   * @throws ProblemException the refusal
   */
  public <D, T> ResponseEntity<T> query(
      Function<Hearth, Either<Refusal, D>> port, Function<D, Reply<T>> reply) {
    return reply.apply(port.apply(hearth).getOrElseThrow(ProblemException::of)).response(mapper);
  }

  /**
   * Asks a port that changes something: once for each Idempotency-Key, where the caller gives one.
   *
   * @param body what the caller sent
   * @throws ProblemException the refusal
   */
  public <D, T> ResponseEntity<T> command(
      Object body, Function<Hearth, Either<Refusal, D>> port, Function<D, Reply<T>> reply) {
    return repetition
        .get()
        .map(call -> call.answer(body, port, reply))
        .orElseGet(() -> query(port, reply));
  }
}
