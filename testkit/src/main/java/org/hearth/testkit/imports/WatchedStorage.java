package org.hearth.testkit.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.storage.Accounts;
import org.hearth.application.storage.AuditTrail;
import org.hearth.application.storage.Changes;
import org.hearth.application.storage.Dependencies;
import org.hearth.application.storage.ImportFiles;
import org.hearth.application.storage.ImportJobs;
import org.hearth.application.storage.ImportProgress;
import org.hearth.application.storage.Lease;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.Receipts;
import org.hearth.application.storage.Requests;
import org.hearth.application.storage.ResetRequests;
import org.hearth.application.storage.Storage;
import org.hearth.application.storage.StoredImport;
import org.hearth.application.storage.ToldRow;
import org.hearth.application.storage.Users;
import org.hearth.application.storage.login.SignInStorage;
import org.hearth.domain.audit.AuditEntry;

/**
 * A storage whose import jobs somebody watches, who can break a worker off.
 *
 * @param beforeTold is run before each chunk that is told, with its first row
 */
record WatchedStorage(Storage storage, Watcher beforeTold) implements Storage {
  /** Is shown what a worker is about to keep. */
  @FunctionalInterface
  interface Watcher {
    void told(long firstRow);
  }

  @Override
  public ImportJobs importJobs() {
    return new WatchedJobs(storage.importJobs(), beforeTold);
  }

  @Override
  public ImportFiles importFiles() {
    return storage.importFiles();
  }

  @Override
  public Accounts accounts() {
    return storage.accounts();
  }

  @Override
  public Dependencies dependencies() {
    return storage.dependencies();
  }

  @Override
  public Requests requests() {
    return storage.requests();
  }

  @Override
  public ResetRequests resetRequests() {
    return storage.resetRequests();
  }

  @Override
  public AuditTrail auditTrail() {
    return storage.auditTrail();
  }

  @Override
  public Users users() {
    return storage.users();
  }

  @Override
  public SignInStorage signIn() {
    return storage.signIn();
  }

  @Override
  public Changes changes() {
    return storage.changes();
  }

  @Override
  public Receipts receipts() {
    return storage.receipts();
  }

  /** It is not this one's to close. */
  @Override
  public void verifyWritable() {
    storage.verifyWritable();
  }

  @Override
  public void close() {}

  private record WatchedJobs(ImportJobs jobs, Watcher beforeTold) implements ImportJobs {
    @Override
    public boolean advance(UUID job, Lease lease, ImportProgress progress, List<ToldRow> told) {
      if (!told.isEmpty()) {
        beforeTold.told(told.get(0).number());
      }
      return jobs.advance(job, lease, progress, told);
    }

    @Override
    public boolean submit(StoredImport job, AuditEntry entry, Optional<Receipt> receipt) {
      return jobs.submit(job, entry, receipt);
    }

    @Override
    public Optional<StoredImport> find(UUID job) {
      return jobs.find(job);
    }

    @Override
    public Optional<UUID> claimable(Instant now) {
      return jobs.claimable(now);
    }

    @Override
    public boolean claim(UUID job, Lease lease, Instant now) {
      return jobs.claim(job, lease, now);
    }

    @Override
    public List<ToldRow> rows(UUID job, long after, int limit) {
      return jobs.rows(job, after, limit);
    }
  }
}
