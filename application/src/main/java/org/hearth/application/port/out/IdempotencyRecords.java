package org.hearth.application.port.out;

import java.time.Instant;
import java.util.Optional;

/**
 * What calls that may come again were answered. Every storage has them, since each is kept with the
 * {@link ChangeSet} of its call.
 */
public interface IdempotencyRecords {
  /**
   * {@return how the call was answered before; empty where it was not}
   *
   * @param key by which the call is known again
   */
  Optional<IdempotencyRecord> find(IdempotencyKey key);

  /**
   * Deletes idempotency records that were written before a moment.
   *
   * @param time the first moment that stays
   * @return how many
   */
  int forgetBefore(Instant time);
}
