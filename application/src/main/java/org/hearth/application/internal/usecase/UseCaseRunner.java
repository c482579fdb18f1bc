package org.hearth.application.internal.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Supplier;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.Refusal;

/** Runs use cases: has each decide on what is stored, and commits what it decides to change. */
public final class UseCaseRunner {
  private final UseCaseContext context;
  private final ChangeCommitter committer;
  private final RepeatedEntries repeats = new RepeatedEntries();

  public UseCaseRunner(UseCaseContext context) {
    this(context, new PlainCommitter(context.storage()));
  }

  public UseCaseRunner(UseCaseContext context, ChangeCommitter committer) {
    this.context = context;
    this.committer = committer;
  }

  /** What the use cases that are run work with. */
  public UseCaseContext context() {
    return context;
  }

  /**
   * Decides and commits the change; decides again whenever a concurrent change was committed first,
   * so that of any number of simultaneous writers one wins and the others get the refusal.
   *
   * @throws StorageUnavailableException where the storage refuses change after change
   * @throws StorageOutcomeUnknownException where the answer to the commit was lost
   */
  public <T> Either<Refusal, T> execute(Supplier<Either<AuditedRefusal, Outcome<T>>> decide) {
    for (Retries retries = new Retries(); ; retries.again()) {
      Either<AuditedRefusal, Outcome<T>> decided = decide.get();
      if (decided.isLeft()) {
        return Either.left(refuse(decided.getLeft()));
      }
      Either<Refusal, T> answer = Either.right(decided.get().answer());
      if (committer.commit(decided.get().change(), answer)) {
        return answer;
      }
    }
  }

  /**
   * Tries first what nearly always succeeds, without a look at what is stored; where that comes to
   * nothing, loads and decides.
   *
   * @param presume answers a change that the storage commits only where {@code decide} would have
   *     come to the same
   */
  public <T> Either<Refusal, T> execute(
      Supplier<Either<AuditedRefusal, Outcome<T>>> presume,
      Supplier<Either<AuditedRefusal, Outcome<T>>> decide) {
    Either<AuditedRefusal, Outcome<T>> presumed = presume.get();
    if (presumed.isRight()) {
      Either<Refusal, T> answer = Either.right(presumed.get().answer());
      if (committer.commit(presumed.get().change(), answer)) {
        return answer;
      }
    }
    return execute(decide);
  }

  /** The refusal, once its entry in the trail is committed. */
  public Refusal refuse(AuditedRefusal refused) {
    if (refused.trace().isEmpty() && !committer.commitsEveryRefusal()) {
      return refused.refusal();
    }
    List<AuditEntry> trace = refused.trace().map(this::unlessTooMany).orElse(List.of());
    commit(ChangeSet.recorded(trace), Either.left(refused.refusal()));
    return refused.refusal();
  }

  /** Commits a change that no concurrent one can stand in the way of. */
  public void commit(ChangeSet change, Either<Refusal, ?> answer) {
    Retries retries = new Retries();
    while (!committer.commit(change, answer)) {
      retries.again();
    }
  }

  /**
   * Commits an entry that belongs to no change and to no call's answer. A lost lock or a deadlock
   * is no reason for a gap in the trail (R19), so that it is tried again.
   *
   * @throws StorageUnavailableException where the storage refuses it time after time
   */
  public void record(AuditEntry entry) {
    ChangeSet change = ChangeSet.recorded(entry);
    Retries retries = new Retries();
    while (!context.storage().changes().commit(change)) {
      retries.again();
    }
  }

  /** An answer that changes nothing but the trail. */
  public <T> Outcome<T> read(T answer, AuditEntry entry) {
    List<AuditEntry> kept = unlessTooMany(entry);
    return new Outcome<>(answer, kept.isEmpty() ? ChangeSet.NOTHING : ChangeSet.recorded(kept));
  }

  /** The entry, and no entry where the actor has left too many that are the same. */
  private List<AuditEntry> unlessTooMany(AuditEntry entry) {
    return repeats.kept(
        entry,
        (action, subject, reason) ->
            context.entry(entry.actor().identifiedBy(entry.identity()), action, subject, reason));
  }
}
