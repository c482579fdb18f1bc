package org.hearth.adapter.jpa.internal.change;

import java.time.Instant;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.entity.IdempotencyRow;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.IdempotencyRecords;

/** Idempotency records in the table {@code idempotency_record}. */
public final class JpaIdempotencyRecords implements IdempotencyRecords {
  private static final String SELECT = IdempotencyRow.TABLE.selection("r");

  private final HibernateSessions sessions;

  public JpaIdempotencyRecords(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<IdempotencyRecord> find(IdempotencyKey key) {
    return sessions.look(
        session ->
            new Conditions()
                    .and("caller = :caller", "caller", key.caller())
                    .and("call_key = :key", "key", key.key())
                    .rows(session, IdempotencyRow.TABLE, SELECT, "at")
                    .stream()
                    .findFirst());
  }

  @Override
  public int forgetBefore(Instant time) {
    return sessions.longTransaction(
        session ->
            session
                .createNativeMutationQuery("DELETE FROM idempotency_record WHERE at < :time")
                .setParameter("time", time)
                .executeUpdate());
  }
}
