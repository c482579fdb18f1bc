package org.hearth.application.internal.usecase;

import org.hearth.application.port.out.IdempotencyRecord;

/**
 * The call that is carried out was answered in the meantime; carries the idempotency record out of
 * it.
 */
public final class AnsweredBeforeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient IdempotencyRecord idempotencyRecord;

  AnsweredBeforeException(IdempotencyRecord idempotencyRecord) {
    super("The call was answered before", null, false, false);
    this.idempotencyRecord = idempotencyRecord;
  }

  public IdempotencyRecord idempotencyRecord() {
    return idempotencyRecord;
  }
}
