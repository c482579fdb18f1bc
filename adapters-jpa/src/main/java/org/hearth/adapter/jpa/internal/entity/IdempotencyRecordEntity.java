package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code idempotencyRecord}. */
@Entity
@Table(name = "receipt")
@IdClass(IdempotencyRecordEntity.Key.class)
@NullUnmarked
public class IdempotencyRecordEntity {
  @Id String caller;

  @Id
  @Column(name = "call_key")
  String callKey;

  String fingerprint;
  String answer;
  Instant at;

  public static IdempotencyRecordEntity of(IdempotencyRecord idempotencyRecord) {
    IdempotencyRecordEntity row = new IdempotencyRecordEntity();
    row.caller = idempotencyRecord.key().caller();
    row.callKey = idempotencyRecord.key().key();
    row.fingerprint = idempotencyRecord.fingerprint();
    row.answer = idempotencyRecord.answer();
    row.at = idempotencyRecord.at();
    return row;
  }

  public IdempotencyRecord toReceipt() {
    return new IdempotencyRecord(new IdempotencyKey(caller, callKey), fingerprint, answer, at);
  }

  /** Which call of which caller. */
  public record Key(String caller, String callKey) implements Serializable {
    public static Key of(IdempotencyKey key) {
      return new Key(key.caller(), key.key());
    }
  }
}
