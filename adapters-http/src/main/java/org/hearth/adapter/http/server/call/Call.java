package org.hearth.adapter.http.server.call;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearth.adapter.http.server.problem.ProblemException;
import org.hearth.application.Hearth;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** One call of a route. */
public final class Call {
  private final Hearth hearth;
  private final JsonMapper mapper;
  private final Actor actor;
  private final @Nullable String ifMatch;
  private final Supplier<Optional<Repetition>> repetition;

  /**
   * @param repetition read only where it is asked for: other calls take no notice of the header
   */
  Call(
      Hearth hearth,
      JsonMapper mapper,
      Actor actor,
      @Nullable String ifMatch,
      Supplier<Optional<Repetition>> repetition) {
    this.hearth = hearth;
    this.mapper = mapper;
    this.actor = actor;
    this.ifMatch = ifMatch;
    this.repetition = repetition;
  }

  /** Who calls. */
  public Actor actor() {
    return actor;
  }

  /** The version of the account that the caller looked at, where they say so (If-Match). */
  public OptionalLong version() {
    return ETag.version(ifMatch);
  }

  /**
   * The Idempotency-Key, where the caller gives one, for what keeps it itself.
   *
   * @throws ProblemException invalid, where the key is none
   */
  public Optional<ReceiptKey> key() {
    return repetition.get().map(Repetition::key);
  }

  /**
   * Asks a port and answers.
   *
   * @throws ProblemException the refusal
   */
  public <D, T> ResponseEntity<T> ask(
      Function<Hearth, Either<Refusal, D>> port, Function<D, Reply<T>> reply) {
    return reply.apply(port.apply(hearth).getOrElseThrow(ProblemException::of)).response(mapper);
  }

  /**
   * Asks a port that changes something: once for each Idempotency-Key, where the caller gives one.
   *
   * @param body what the caller sent
   * @throws ProblemException the refusal
   */
  public <D, T> ResponseEntity<T> make(
      Object body, Function<Hearth, Either<Refusal, D>> port, Function<D, Reply<T>> reply) {
    return repetition
        .get()
        .map(call -> call.answer(body, port, reply))
        .orElseGet(() -> ask(port, reply));
  }
}
