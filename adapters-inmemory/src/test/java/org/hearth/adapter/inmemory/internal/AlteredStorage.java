package org.hearth.adapter.inmemory.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hearth.application.port.out.ChangeStore;
import org.hearth.application.port.out.IdempotencyRecords;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.application.port.out.account.Dependencies;
import org.hearth.application.port.out.account.ResetRequests;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.application.port.out.audit.AuditTrail.AuditFilter;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportStorage;
import org.hearth.application.port.out.request.Requests;
import org.hearth.application.port.out.signin.SignInStorage;
import org.hearth.application.port.out.signin.Users;
import org.hearth.application.port.out.signin.Users.UserChange;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.User;

/** Storage in memory with one port altered. */
public record AlteredStorage(
    Accounts accounts,
    Dependencies dependencies,
    Requests requests,
    ResetRequests resetRequests,
    AuditTrail auditTrail,
    Optional<SignInStorage> signIn,
    ChangeStore changes,
    IdempotencyRecords idempotencyRecords,
    Optional<ImportStorage> imports)
    implements Storage {

  static Storage changes(Function<SnapshotHolder, ChangeStore> broken) {
    SnapshotHolder holder = new SnapshotHolder();
    return sound(holder).with(broken.apply(holder));
  }

  /** Users are added in another way. */
  @FunctionalInterface
  interface Adding {
    boolean add(User user, String passwordHash, AuditEntry entry);
  }

  private record AlteredUsers(Users sound, Adding adding) implements Users {
    @Override
    public boolean add(User user, String passwordHash, AuditEntry entry) {
      return adding.add(user, passwordHash, entry);
    }

    @Override
    public Optional<User> find(UUID id) {
      return sound.find(id);
    }

    @Override
    public Slice<User> list(Optional<OdsCode> practice, Page page) {
      return sound.list(practice, page);
    }

    @Override
    public boolean change(UserChange change) {
      return sound.change(change);
    }
  }

  static Storage users(Function<SnapshotHolder, Adding> broken) {
    return signIn(
        (holder, sound) ->
            AlteredSignIn.of(sound).with(new AlteredUsers(sound.users(), broken.apply(holder))));
  }

  static Storage signIn(BiFunction<SnapshotHolder, SignInStorage, SignInStorage> broken) {
    SnapshotHolder holder = new SnapshotHolder();
    AlteredStorage s = sound(holder);
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        s.requests,
        s.resetRequests,
        s.auditTrail,
        s.signIn.map(sound -> broken.apply(holder, sound)),
        s.changes,
        s.idempotencyRecords,
        s.imports);
  }

  static Storage accounts(Function<Accounts, Accounts> broken) {
    AlteredStorage s = sound(new SnapshotHolder());
    return new AlteredStorage(
        broken.apply(s.accounts),
        s.dependencies,
        s.requests,
        s.resetRequests,
        s.auditTrail,
        s.signIn,
        s.changes,
        s.idempotencyRecords,
        s.imports);
  }

  static Storage dependencies(Function<Dependencies, Dependencies> broken) {
    AlteredStorage s = sound(new SnapshotHolder());
    return new AlteredStorage(
        s.accounts,
        broken.apply(s.dependencies),
        s.requests,
        s.resetRequests,
        s.auditTrail,
        s.signIn,
        s.changes,
        s.idempotencyRecords,
        s.imports);
  }

  static Storage requests(Function<Requests, Requests> broken) {
    AlteredStorage s = sound(new SnapshotHolder());
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        broken.apply(s.requests),
        s.resetRequests,
        s.auditTrail,
        s.signIn,
        s.changes,
        s.idempotencyRecords,
        s.imports);
  }

  static Storage resetRequests(Function<ResetRequests, ResetRequests> broken) {
    AlteredStorage s = sound(new SnapshotHolder());
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        s.requests,
        broken.apply(s.resetRequests),
        s.auditTrail,
        s.signIn,
        s.changes,
        s.idempotencyRecords,
        s.imports);
  }

  /** The trail is read in another way. */
  static Storage auditTrail(Function<AuditTrail, TrailReading> broken) {
    return trail(sound -> new AlteredTrail(broken.apply(sound), sound::newest, sound.seals()));
  }

  /** The trail is read newest first in another way. */
  static Storage newestEntries(Function<AuditTrail, NewestReading> broken) {
    return trail(sound -> new AlteredTrail(sound::entries, broken.apply(sound), sound.seals()));
  }

  public static Storage seals(UnaryOperator<AuditSeals> broken) {
    return trail(
        sound -> new AlteredTrail(sound::entries, sound::newest, broken.apply(sound.seals())));
  }

  /** How the trail is read. */
  public interface TrailReading {
    Slice<AuditEntry> entries(Optional<AccountId> subject, List<Tenure> tenures, Page page);
  }

  /** How the trail is read newest first. */
  interface NewestReading {
    Slice<AuditEntry> newest(AuditFilter filter, List<Tenure> tenures, Page page);
  }

  private record AlteredTrail(TrailReading reading, NewestReading newestReading, AuditSeals seals)
      implements AuditTrail {
    @Override
    public Slice<AuditEntry> newest(AuditFilter filter, List<Tenure> tenures, Page page) {
      return newestReading.newest(filter, tenures, page);
    }

    @Override
    public Slice<AuditEntry> entries(Optional<AccountId> subject, List<Tenure> tenures, Page page) {
      return reading.entries(subject, tenures, page);
    }
  }

  private static Storage trail(UnaryOperator<AuditTrail> broken) {
    AlteredStorage s = sound(new SnapshotHolder());
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        s.requests,
        s.resetRequests,
        broken.apply(s.auditTrail),
        s.signIn,
        s.changes,
        s.idempotencyRecords,
        s.imports);
  }

  private record AlteredImportStorage(ImportJobs jobs, ImportFiles files)
      implements ImportStorage {}

  static Storage importJobs(Function<ImportJobs, ImportJobs> broken) {
    AlteredStorage s = sound(new SnapshotHolder());
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        s.requests,
        s.resetRequests,
        s.auditTrail,
        s.signIn,
        s.changes,
        s.idempotencyRecords,
        s.imports.map(
            sound -> new AlteredImportStorage(broken.apply(sound.jobs()), sound.files())));
  }

  static Storage importFiles(Function<ImportFiles, ImportFiles> broken) {
    AlteredStorage s = sound(new SnapshotHolder());
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        s.requests,
        s.resetRequests,
        s.auditTrail,
        s.signIn,
        s.changes,
        s.idempotencyRecords,
        s.imports.map(
            sound -> new AlteredImportStorage(sound.jobs(), broken.apply(sound.files()))));
  }

  static AlteredStorage sound(SnapshotHolder holder) {
    return new AlteredStorage(
        new InMemoryAccounts(holder),
        new InMemoryDependencies(holder),
        new InMemoryRequests(holder),
        new InMemoryResetRequests(holder),
        new InMemoryAuditTrail(holder),
        Optional.of(new InMemorySignIn(holder)),
        new InMemoryChangeStore(holder),
        new InMemoryIdempotencyRecords(holder),
        Optional.of(new InMemoryImports(holder)));
  }

  AlteredStorage with(ChangeStore other) {
    return new AlteredStorage(
        accounts,
        dependencies,
        requests,
        resetRequests,
        auditTrail,
        signIn,
        other,
        idempotencyRecords,
        imports);
  }

  @Override
  public void verifyWritable() {}

  @Override
  public void close() {}
}
