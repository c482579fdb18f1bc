package org.hearth.application.internal.idempotency;

import io.vavr.control.Either;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.hearth.application.Settings;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Writes the idempotency record of the one answer that a call gets. */
final class IdempotentCall<T> {
  private final IdempotencyKey key;
  private final String fingerprint;
  private final Function<Either<Refusal, T>, String> written;
  private final Settings settings;
  private @Nullable IdempotencyRecord kept;

  IdempotentCall(
      IdempotencyKey key,
      String fingerprint,
      Function<Either<Refusal, T>, String> written,
      Settings settings) {
    this.key = key;
    this.fingerprint = fingerprint;
    this.written = written;
    this.settings = settings;
  }

  /** The record, should this be the answer. */
  IdempotencyRecord recordOf(Either<Refusal, ?> answer) {
    if (kept != null) {
      throw new IllegalStateException("A call that may come again asks one port, and once");
    }
    @SuppressWarnings("unchecked") // the call returns what its one port answers
    Either<Refusal, T> own = (Either<Refusal, T>) answer;
    return new IdempotencyRecord(
        key,
        fingerprint,
        written.apply(own),
        settings.clock().instant().truncatedTo(ChronoUnit.MICROS));
  }

  void kept(IdempotencyRecord idempotencyRecord) {
    kept = idempotencyRecord;
  }

  boolean isAnswered() {
    return kept != null;
  }

  /** What was kept. */
  String answer() {
    if (kept == null) {
      throw new IllegalStateException("The call is not answered yet");
    }
    return kept.answer();
  }
}
