package org.hearth.application.internal.idempotency;

import org.hearth.application.port.out.IdempotencyRecord;

/** Ends a call that was answered before, and carries the answer's record out of it. */
final class AnsweredBeforeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient IdempotencyRecord idempotencyRecord;

  AnsweredBeforeException(IdempotencyRecord idempotencyRecord) {
    super("The call was answered before", null, false, false);
    this.idempotencyRecord = idempotencyRecord;
  }

  IdempotencyRecord idempotencyRecord() {
    return idempotencyRecord;
  }
}
