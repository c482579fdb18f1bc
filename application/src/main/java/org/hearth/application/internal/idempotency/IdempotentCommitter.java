package org.hearth.application.internal.idempotency;

import io.vavr.control.Either;
import org.hearth.application.internal.usecase.ChangeCommitter;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.refusal.Refusal;

/** Commits what one call changes together with the call's idempotency record. */
final class IdempotentCommitter implements ChangeCommitter {
  private final Storage storage;
  private final IdempotentCall<?> call;

  /** Whether the answer to a commit was lost once. The call is then decided only once more. */
  private boolean answerLost;

  IdempotentCommitter(Storage storage, IdempotentCall<?> call) {
    this.storage = storage;
    this.call = call;
  }

  /** A refusal is recorded as well, so that the same call is refused again. */
  @Override
  public boolean commitsEveryRefusal() {
    return true;
  }

  /** Whether a change may have been committed although its answer was lost. */
  boolean isUnsettled() {
    return answerLost;
  }

  /**
   * Whether the change was committed.
   *
   * @throws AnsweredBeforeException where the call came twice; or where the answer to the commit
   *     was lost, and the idempotency record shows that it succeeded
   * @throws StorageOutcomeUnknownException where the answer was lost, and there is no record
   */
  @Override
  public boolean commit(ChangeSet change, Either<Refusal, ?> answer) {
    IdempotencyRecord idempotencyRecord = call.recordOf(answer);
    try {
      if (storage.changes().commit(change.signed(idempotencyRecord))) {
        call.kept(idempotencyRecord);
        return true;
      }
    } catch (StorageOutcomeUnknownException unknown) {
      settle(unknown, idempotencyRecord.key());
      return false;
    }
    requireNoRecord(idempotencyRecord.key());
    return false;
  }

  /**
   * Looks for the idempotency record, and returns where there is none. The call can then be decided
   * anew: if the first change is committed after all, its key makes the second one fail.
   */
  private void settle(StorageOutcomeUnknownException unknown, IdempotencyKey key) {
    if (answerLost) {
      throw unknown;
    }
    answerLost = true;
    try {
      requireNoRecord(key);
    } catch (StorageUnavailableException still) {
      throw unknown;
    }
  }

  private void requireNoRecord(IdempotencyKey key) {
    storage
        .idempotencyRecords()
        .find(key)
        .ifPresent(
            first -> {
              throw new AnsweredBeforeException(first);
            });
  }
}
