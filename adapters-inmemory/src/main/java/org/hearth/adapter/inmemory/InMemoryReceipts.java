package org.hearth.adapter.inmemory;

import java.time.Instant;
import java.util.Optional;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.application.storage.Receipts;

/** Receipts in memory. */
record InMemoryReceipts(Memory memory) implements Receipts {
  @Override
  public Optional<Receipt> find(ReceiptKey key) {
    return memory.now().receipts().get(key).toJavaOptional();
  }

  @Override
  public int forgetBefore(Instant time) {
    return memory.alter(
        world -> world.with(world.receipts().reject((key, receipt) -> receipt.at().isBefore(time))),
        (before, after) -> before.receipts().size() - after.receipts().size());
  }
}
