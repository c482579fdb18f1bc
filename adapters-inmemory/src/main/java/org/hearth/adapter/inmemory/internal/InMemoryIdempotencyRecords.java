package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.Optional;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.IdempotencyRecords;

/** Receipts in memory. */
public record InMemoryIdempotencyRecords(SnapshotHolder holder) implements IdempotencyRecords {
  @Override
  public Optional<IdempotencyRecord> find(IdempotencyKey key) {
    return holder.now().idempotencyRecords().get(key).toJavaOptional();
  }

  @Override
  public int forgetBefore(Instant time) {
    return holder.alter(
        snapshot ->
            snapshot.with(
                snapshot
                    .idempotencyRecords()
                    .reject((key, idempotencyRecord) -> idempotencyRecord.at().isBefore(time))),
        (before, after) -> before.idempotencyRecords().size() - after.idempotencyRecords().size());
  }
}
