package org.hearth.application.internal.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hearth.application.Settings;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.imports.ImportStorage;
import org.hearth.application.port.out.signin.SignInStorage;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.refusal.Refusal;

/** Runs use cases: has each decide on what is stored, and commits what it decides to change. */
public final class UseCaseRunner {
  private final Storage storage;
  private final Settings settings;
  private final ChangeCommitter committer;
  private final RepeatedEntries repeats = new RepeatedEntries();

  public UseCaseRunner(Storage storage, Settings settings) {
    this(storage, settings, new PlainCommitter(storage));
  }

  public UseCaseRunner(Storage storage, Settings settings, ChangeCommitter committer) {
    this.storage = storage;
    this.settings = settings;
    this.committer = committer;
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
    while (!storage.changes().commit(change)) {
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
            entry(entry.actor().identifiedBy(entry.identity()), action, subject, reason));
  }

  public Storage storage() {
    return storage;
  }

  /** Who signs in; use cases that ask it are built only where the storage offers it. */
  public SignInStorage signIn() {
    return storage.signIn().orElseThrow();
  }

  /** Imports that workers carry out; as {@link #signIn}. */
  public ImportStorage imports() {
    return storage.imports().orElseThrow();
  }

  public Optional<Account> account(AccountId id) {
    return account(AccountKeys.id(id));
  }

  /** The account that has one key, which at most one has. */
  public Optional<Account> account(AccountKeys key) {
    return storage.accounts().find(key).stream().findFirst();
  }

  public LocalDate today() {
    return LocalDate.now(settings.clock());
  }

  /** The time zone by which the installation counts days. */
  public ZoneId zone() {
    return settings.clock().getZone();
  }

  /** In microseconds, as databases keep it, so that an answer is what is stored. */
  public Instant now() {
    return settings.clock().instant().truncatedTo(ChronoUnit.MICROS);
  }

  public UUID nextId() {
    return settings.identifiers().next();
  }

  public TestNumbers testNumbers() {
    return settings.testNumbers();
  }

  public AuditEntry entry(Actor actor, AuditAction action, AccountId subject, String reason) {
    return entry(actor, action, Optional.of(subject), reason);
  }

  public AuditEntry entry(
      Actor actor, AuditAction action, Optional<AccountId> subject, String reason) {
    return new AuditEntry(nextId(), now(), actor, action, subject, reason);
  }

  /** An e-mail to an address that an account has, or had until now. */
  public EmailNotification notification(
      NotificationKind kind, EmailAddress to, Optional<AccountId> account) {
    return new EmailNotification(nextId(), kind, to, account, now());
  }
}
