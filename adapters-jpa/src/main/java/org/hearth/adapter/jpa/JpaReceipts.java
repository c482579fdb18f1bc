package org.hearth.adapter.jpa;

import java.time.Instant;
import java.util.Optional;
import org.hearth.adapter.jpa.entity.ReceiptEntity;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.application.storage.Receipts;

/** Receipts in the table {@code receipt}. */
final class JpaReceipts implements Receipts {
  private final Sessions sessions;

  JpaReceipts(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Optional<Receipt> find(ReceiptKey key) {
    return sessions.look(
        session ->
            Optional.ofNullable(session.get(ReceiptEntity.class, ReceiptEntity.Key.of(key)))
                .map(ReceiptEntity::toReceipt));
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
