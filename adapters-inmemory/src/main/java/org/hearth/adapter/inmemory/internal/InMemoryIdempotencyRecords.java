package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.Optional;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.IdempotencyRecords;

/** Idempotency records in memory. */
public record InMemoryIdempotencyRecords(SnapshotHolder holder) implements IdempotencyRecords {
  @Override
  public Optional<IdempotencyRecord> find(IdempotencyKey key) {
    return holder.now().records().get(key).toJavaOptional();
  }

  @Override
  public int forgetBefore(Instant time) {
    return holder.alter(
        snapshot ->
            snapshot.with(
                snapshot
                    .records()
                    .reject((key, idempotencyRecord) -> idempotencyRecord.at().isBefore(time))),
        (before, after) -> before.records().size() - after.records().size());
  }
}
