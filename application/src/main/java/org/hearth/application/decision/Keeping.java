package org.hearth.application.decision;

import io.vavr.control.Either;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.Storage;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Has changes kept, with the call's receipt where the call may come again. */
final class Keeping {
  private final Storage storage;
  private final @Nullable Signer signer;

  Keeping(Storage storage, @Nullable Signer signer) {
    this.storage = storage;
    this.signer = signer;
  }

  /** Whether there is a receipt to keep, also of a refusal: it is then refused again. */
  boolean signs() {
    return signer != null;
  }

  /**
   * Whether the change was kept.
   *
   * @throws AnsweredBeforeException where it was not, because the call came twice
   */
  boolean keep(Change change, Either<Refusal, ?> answer) {
    if (signer == null) {
      return change.equals(Change.NOTHING) || storage.changes().commit(change);
    }
    Receipt receipt = signer.sign(answer);
    if (storage.changes().commit(change.signed(receipt))) {
      signer.kept(receipt);
      return true;
    }
    storage
        .receipts()
        .find(receipt.key())
        .ifPresent(
            first -> {
              throw new AnsweredBeforeException(first);
            });
    return false;
  }
}
