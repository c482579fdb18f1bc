package org.hearth.application.internal.idempotency;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.internal.UseCases;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.idempotency.IdempotentCalls;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link IdempotentCalls}, by records that are kept with each call's change. */
public final class RecordedCalls implements IdempotentCalls {
  private final Storage storage;
  private final Settings settings;

  public RecordedCalls(Storage storage, Settings settings) {
    this.storage = storage;
    this.settings = settings;
  }

  @Override
  public <T> Either<Refusal, String> answer(
      IdempotencyKey key,
      String fingerprint,
      Function<Hearth, Either<Refusal, T>> call,
      Function<Either<Refusal, T>, String> written) {
    IdempotentCall<T> once = new IdempotentCall<>(key, fingerprint, written, settings);
    IdempotentCommitter committer = new IdempotentCommitter(storage, once);
    UseCaseRunner runner = new UseCaseRunner(new UseCaseContext(storage, settings), committer);
    try {
      Either<Refusal, T> answer = call.apply(new UseCases(runner));
      if (!once.isAnswered()) {
        runner.commit(ChangeSet.recorded(List.of()), answer);
      }
      return Either.right(once.answer());
    } catch (AnsweredBeforeException twice) {
      return again(twice.idempotencyRecord(), fingerprint);
    } catch (StorageUnavailableException failed) {
      throw committer.isUnsettled()
          ? new StorageOutcomeUnknownException(
              "The answer to a change was lost, and cannot be looked up", failed)
          : failed;
    }
  }

  private static Either<Refusal, String> again(
      IdempotencyRecord idempotencyRecord, String fingerprint) {
    return idempotencyRecord.fingerprint().equals(fingerprint)
        ? Either.right(idempotencyRecord.answer())
        : Either.left(new Refusal.IdempotencyKeyReused());
  }

  @Override
  public Optional<String> find(IdempotencyKey key) {
    return storage.idempotencyRecords().find(key).map(IdempotencyRecord::answer);
  }

  @Override
  public int forgetBefore(Instant time) {
    return storage.idempotencyRecords().forgetBefore(time);
  }
}
