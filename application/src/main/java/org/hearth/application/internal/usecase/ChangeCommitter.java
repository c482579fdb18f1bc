package org.hearth.application.internal.usecase;

import io.vavr.control.Either;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Has changes kept, with the call's idempotency record where the call may come again. */
final class ChangeCommitter {
  private final Storage storage;
  private final @Nullable IdempotencyRecorder recorder;

  /**
   * Whether the storage's answer was lost once in this call. It is then carried out only once more.
   */
  private boolean lost;

  ChangeCommitter(Storage storage, @Nullable IdempotencyRecorder recorder) {
    this.storage = storage;
    this.recorder = recorder;
  }

  /**
   * Whether there is an idempotency record to keep, also of a refusal: it is then refused again.
   */
  boolean recordsCalls() {
    return recorder != null;
  }

  /** Whether the answer to a change was lost, and nothing shows what became of it. */
  boolean isUnsettled() {
    return lost;
  }

  /**
   * Whether the change was kept.
   *
   * @throws AnsweredBeforeException where it was not, because the call came twice; or where its
   *     answer was lost, and the idempotency record shows that it was kept
   * @throws StorageOutcomeUnknownException where its answer was lost, and nothing shows what became
   *     of it
   */
  boolean keep(ChangeSet change, Either<Refusal, ?> answer) {
    if (recorder == null) {
      return change.equals(ChangeSet.NOTHING) || storage.changes().commit(change);
    }
    IdempotencyRecord idempotencyRecord = recorder.sign(answer);
    try {
      if (storage.changes().commit(change.signed(idempotencyRecord))) {
        recorder.kept(idempotencyRecord);
        return true;
      }
    } catch (StorageOutcomeUnknownException unknown) {
      settle(unknown, idempotencyRecord.key());
      return false;
    }
    throwAnswerBefore(idempotencyRecord.key());
    return false;
  }

  /**
   * Looks for the idempotency record, and returns where there is none. The call can then be carried
   * out anew: if the first change is committed after all, its key makes the second one fail.
   */
  private void settle(StorageOutcomeUnknownException unknown, IdempotencyKey key) {
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

  private void throwAnswerBefore(IdempotencyKey key) {
    storage
        .idempotencyRecords()
        .find(key)
        .ifPresent(
            first -> {
              throw new AnsweredBeforeException(first);
            });
  }
}
