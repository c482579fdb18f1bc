package org.hearth.adapter.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hearth.application.storage.Accounts;
import org.hearth.application.storage.AuditTrail;
import org.hearth.application.storage.Changes;
import org.hearth.application.storage.Dependencies;
import org.hearth.application.storage.ImportFiles;
import org.hearth.application.storage.ImportJobs;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Receipts;
import org.hearth.application.storage.Requests;
import org.hearth.application.storage.ResetRequests;
import org.hearth.application.storage.Slice;
import org.hearth.application.storage.Storage;
import org.hearth.application.storage.Tenure;
import org.hearth.application.storage.UserChange;
import org.hearth.application.storage.Users;
import org.hearth.application.storage.audit.AuditSeals;
import org.hearth.application.storage.login.SignInStorage;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.User;

/** Storage in memory with one port altered. */
record AlteredStorage(
    Accounts accounts,
    Dependencies dependencies,
    Requests requests,
    ResetRequests resetRequests,
    AuditTrail auditTrail,
    Users users,
    SignInStorage signIn,
    Changes changes,
    Receipts receipts,
    ImportJobs importJobs,
    ImportFiles importFiles)
    implements Storage {

  static Storage changes(Function<Memory, Changes> broken) {
    Memory memory = new Memory();
    return sound(memory).with(broken.apply(memory));
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

  static Storage users(Function<Memory, Adding> broken) {
    Memory memory = new Memory();
    AlteredStorage s = sound(memory);
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        s.requests,
        s.resetRequests,
        s.auditTrail,
        new AlteredUsers(s.users, broken.apply(memory)),
        s.signIn,
        s.changes,
        s.receipts,
        s.importJobs,
        s.importFiles);
  }

  static Storage signIn(BiFunction<Memory, SignInStorage, SignInStorage> broken) {
    Memory memory = new Memory();
    AlteredStorage s = sound(memory);
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        s.requests,
        s.resetRequests,
        s.auditTrail,
        s.users,
        broken.apply(memory, s.signIn),
        s.changes,
        s.receipts,
        s.importJobs,
        s.importFiles);
  }

  static Storage accounts(Function<Accounts, Accounts> broken) {
    AlteredStorage s = sound(new Memory());
    return new AlteredStorage(
        broken.apply(s.accounts),
        s.dependencies,
        s.requests,
        s.resetRequests,
        s.auditTrail,
        s.users,
        s.signIn,
        s.changes,
        s.receipts,
        s.importJobs,
        s.importFiles);
  }

  static Storage dependencies(Function<Dependencies, Dependencies> broken) {
    AlteredStorage s = sound(new Memory());
    return new AlteredStorage(
        s.accounts,
        broken.apply(s.dependencies),
        s.requests,
        s.resetRequests,
        s.auditTrail,
        s.users,
        s.signIn,
        s.changes,
        s.receipts,
        s.importJobs,
        s.importFiles);
  }

  static Storage requests(Function<Requests, Requests> broken) {
    AlteredStorage s = sound(new Memory());
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        broken.apply(s.requests),
        s.resetRequests,
        s.auditTrail,
        s.users,
        s.signIn,
        s.changes,
        s.receipts,
        s.importJobs,
        s.importFiles);
  }

  static Storage resetRequests(Function<ResetRequests, ResetRequests> broken) {
    AlteredStorage s = sound(new Memory());
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        s.requests,
        broken.apply(s.resetRequests),
        s.auditTrail,
        s.users,
        s.signIn,
        s.changes,
        s.receipts,
        s.importJobs,
        s.importFiles);
  }

  /** The trail is read in another way. */
  static Storage auditTrail(Function<AuditTrail, TrailReading> broken) {
    return trail(sound -> new AlteredTrail(broken.apply(sound), sound.seals()));
  }

  static Storage seals(UnaryOperator<AuditSeals> broken) {
    return trail(sound -> new AlteredTrail(sound::entries, broken.apply(sound.seals())));
  }

  /** How the trail is read. */
  interface TrailReading {
    Slice<AuditEntry> entries(Optional<AccountId> subject, List<Tenure> tenures, Page page);
  }

  private record AlteredTrail(TrailReading reading, AuditSeals seals) implements AuditTrail {
    @Override
    public Slice<AuditEntry> entries(Optional<AccountId> subject, List<Tenure> tenures, Page page) {
      return reading.entries(subject, tenures, page);
    }
  }

  private static Storage trail(UnaryOperator<AuditTrail> broken) {
    AlteredStorage s = sound(new Memory());
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        s.requests,
        s.resetRequests,
        broken.apply(s.auditTrail),
        s.users,
        s.signIn,
        s.changes,
        s.receipts,
        s.importJobs,
        s.importFiles);
  }

  static Storage importJobs(Function<ImportJobs, ImportJobs> broken) {
    AlteredStorage s = sound(new Memory());
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        s.requests,
        s.resetRequests,
        s.auditTrail,
        s.users,
        s.signIn,
        s.changes,
        s.receipts,
        broken.apply(s.importJobs),
        s.importFiles);
  }

  static Storage importFiles(Function<ImportFiles, ImportFiles> broken) {
    AlteredStorage s = sound(new Memory());
    return new AlteredStorage(
        s.accounts,
        s.dependencies,
        s.requests,
        s.resetRequests,
        s.auditTrail,
        s.users,
        s.signIn,
        s.changes,
        s.receipts,
        s.importJobs,
        broken.apply(s.importFiles));
  }

  private static AlteredStorage sound(Memory memory) {
    return new AlteredStorage(
        new InMemoryAccounts(memory),
        new InMemoryDependencies(memory),
        new InMemoryRequests(memory),
        new InMemoryResetRequests(memory),
        new InMemoryAuditTrail(memory),
        new InMemoryUsers(memory),
        new InMemorySignIn(memory),
        new InMemoryChanges(memory),
        new InMemoryReceipts(memory),
        new InMemoryImportJobs(memory),
        new InMemoryImportFiles(memory));
  }

  private AlteredStorage with(Changes other) {
    return new AlteredStorage(
        accounts,
        dependencies,
        requests,
        resetRequests,
        auditTrail,
        users,
        signIn,
        other,
        receipts,
        importJobs,
        importFiles);
  }

  @Override
  public void verifyWritable() {}

  @Override
  public void close() {}
}
