package org.hearth.testkit.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.storage.ForwardingStorage;
import org.hearth.application.storage.ImportJobs;
import org.hearth.application.storage.ImportProgress;
import org.hearth.application.storage.Lease;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.Storage;
import org.hearth.application.storage.StoredImport;
import org.hearth.application.storage.ToldRow;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;

/** A storage whose import jobs are watched, and whose worker can be broken off. */
final class WatchedStorage extends ForwardingStorage {
  private final Watcher beforeTold;

  /**
   * @param beforeTold is run before each chunk that is told, with its first row
   */
  WatchedStorage(Storage storage, Watcher beforeTold) {
    super(storage);
    this.beforeTold = beforeTold;
  }

  /** Is shown what a worker is about to keep. */
  @FunctionalInterface
  interface Watcher {
    void told(long firstRow);
  }

  @Override
  public ImportJobs importJobs() {
    return new WatchedJobs(super.importJobs(), beforeTold);
  }

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
    public Optional<UUID> claimable(Instant now, Optional<OdsCode> after) {
      return jobs.claimable(now, after);
    }

    @Override
    public long open(PracticeStaff by) {
      return jobs.open(by);
    }

    @Override
    public boolean claim(UUID job, Lease lease, Instant now) {
      return jobs.claim(job, lease, now);
    }

    @Override
    public List<ToldRow> rows(UUID job, long after, int limit) {
      return jobs.rows(job, after, limit);
    }

    @Override
    public int forgetBefore(Instant time) {
      return jobs.forgetBefore(time);
    }
  }
}
