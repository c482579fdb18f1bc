package org.hearth.adapter.jpa.internal.change;

import java.time.Instant;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.entity.IdempotencyRecordEntity;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.IdempotencyRecords;

/** Idempotency records in the table {@code receipt}. */
public final class JpaIdempotencyRecords implements IdempotencyRecords {
  private final HibernateSessions sessions;

  public JpaIdempotencyRecords(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<IdempotencyRecord> find(IdempotencyKey key) {
    return sessions.look(
        session ->
            Optional.ofNullable(
                    session.get(IdempotencyRecordEntity.class, IdempotencyRecordEntity.Key.of(key)))
                .map(IdempotencyRecordEntity::toReceipt));
  }

  @Override
  public int forgetBefore(Instant time) {
    return sessions.longTransaction(
        session ->
            session
                .createNativeMutationQuery("DELETE FROM receipt WHERE at < :time")
                .setParameter("time", time)
                .executeUpdate());
  }
}
