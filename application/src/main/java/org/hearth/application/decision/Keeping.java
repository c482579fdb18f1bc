package org.hearth.application.decision;

import io.vavr.control.Either;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.application.storage.Storage;
import org.hearth.application.storage.StorageOutcomeUnknownException;
import org.hearth.application.storage.StorageUnavailableException;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Has changes kept, with the call's receipt where the call may come again. */
final class Keeping {
  private final Storage storage;
  private final @Nullable Signer signer;

  /**
   * Whether the storage's answer was lost once in this call. It is then carried out only once more.
   */
  private boolean lost;

  Keeping(Storage storage, @Nullable Signer signer) {
    this.storage = storage;
    this.signer = signer;
  }

  /** Whether there is a receipt to keep, also of a refusal: it is then refused again. */
  boolean signs() {
    return signer != null;
  }

  /** Whether the answer to a change was lost, and nothing shows what became of it. */
  boolean isUnsettled() {
    return lost;
  }

  /**
   * Whether the change was kept.
   *
   * @throws AnsweredBeforeException where it was not, because the call came twice; or where its
   *     answer was lost, and the receipt shows that it was kept
   * @throws StorageOutcomeUnknownException where its answer was lost, and nothing shows what became
   *     of it
   */
  boolean keep(Change change, Either<Refusal, ?> answer) {
    if (signer == null) {
      return change.equals(Change.NOTHING) || storage.changes().commit(change);
    }
    Receipt receipt = signer.sign(answer);
    try {
      if (storage.changes().commit(change.signed(receipt))) {
        signer.kept(receipt);
        return true;
      }
    } catch (StorageOutcomeUnknownException unknown) {
      settle(unknown, receipt.key());
      return false;
    }
    throwAnswerBefore(receipt.key());
    return false;
  }

  /**
   * Looks for the receipt, and returns where there is none. The call can then be carried out anew:
   * if the first change is committed after all, its key makes the second one fail.
   */
  private void settle(StorageOutcomeUnknownException unknown, ReceiptKey key) {
    if (lost) {
      throw unknown;
    }
    lost = true;
    try {
      throwAnswerBefore(key);
    } catch (StorageUnavailableException still) {
      throw unknown;
    }
  }

  private void throwAnswerBefore(ReceiptKey key) {
    storage
        .receipts()
        .find(key)
        .ifPresent(
            first -> {
              throw new AnsweredBeforeException(first);
            });
  }
}
