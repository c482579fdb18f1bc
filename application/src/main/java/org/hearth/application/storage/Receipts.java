package org.hearth.application.storage;

import java.time.Instant;
import java.util.Optional;

/** What calls that may come again were answered; each is kept with its {@link Change}. */
public interface Receipts {
  Optional<Receipt> find(ReceiptKey key);

  /**
   * Deletes receipts that were written before a moment.
   *
   * @return how many
   */
  int forgetBefore(Instant time);
}
