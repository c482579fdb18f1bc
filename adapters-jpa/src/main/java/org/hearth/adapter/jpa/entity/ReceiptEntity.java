package org.hearth.adapter.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.ReceiptKey;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code receipt}. */
@Entity
@Table(name = "receipt")
@IdClass(ReceiptEntity.Key.class)
@NullUnmarked
public class ReceiptEntity {
  @Id String caller;

  @Id
  @Column(name = "call_key")
  String callKey;

  String fingerprint;
  String answer;
  Instant at;

  public static ReceiptEntity of(Receipt receipt) {
    ReceiptEntity row = new ReceiptEntity();
    row.caller = receipt.key().caller();
    row.callKey = receipt.key().key();
    row.fingerprint = receipt.fingerprint();
    row.answer = receipt.answer();
    row.at = receipt.at();
    return row;
  }

  public Receipt toReceipt() {
    return new Receipt(new ReceiptKey(caller, callKey), fingerprint, answer, at);
  }

  /** Which call of which caller. */
  public record Key(String caller, String callKey) implements Serializable {
    public static Key of(ReceiptKey key) {
      return new Key(key.caller(), key.key());
    }
  }
}
