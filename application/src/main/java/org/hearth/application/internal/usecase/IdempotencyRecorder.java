package org.hearth.application.internal.usecase;

import io.vavr.control.Either;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.domain.refusal.Refusal;

/** Writes the idempotency record of a call, to be kept with what the call changes. */
public interface IdempotencyRecorder {
  /** The idempotency record, should this be the call's answer. */
  IdempotencyRecord sign(Either<Refusal, ?> answer);

  /** Is told that the idempotency record is kept. */
  void kept(IdempotencyRecord idempotencyRecord);
}
