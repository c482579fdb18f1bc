package org.hearth.testkit.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.ForwardingStorage;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.ImportStorage;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;

/** A storage whose import jobs are watched, and whose worker can be broken off. */
final class WatchedStorage extends ForwardingStorage {
  private final Watcher beforeReport;

  /**
   * @param beforeReport is run before each chunk of rows is kept, with its first row
   */
  WatchedStorage(Storage storage, Watcher beforeReport) {
    super(storage);
    this.beforeReport = beforeReport;
  }

  /** Is shown what a worker is about to keep. */
  @FunctionalInterface
  interface Watcher {
    void reports(long firstRow);

    /** An import that is about to be given up. */
    default void givesUp() {}
  }

  @Override
  public Optional<ImportStorage> imports() {
    return super.imports()
        .map(
            imports ->
                new WatchedImports(new WatchedJobs(imports.jobs(), beforeReport), imports.files()));
  }

  private record WatchedImports(ImportJobs jobs, ImportFiles files) implements ImportStorage {}

  private record WatchedJobs(ImportJobs jobs, Watcher beforeReport) implements ImportJobs {
    @Override
    public boolean advance(
        UUID job, Lease lease, ImportProgress progress, List<ReportedRow> reported) {
      if (!reported.isEmpty()) {
        beforeReport.reports(reported.get(0).number());
      }
      return jobs.advance(job, lease, progress, reported);
    }

    @Override
    public boolean giveUp(UUID job, Lease lease, ImportProgress over, AuditEntry entry) {
      beforeReport.givesUp();
      return jobs.giveUp(job, lease, over, entry);
    }

    @Override
    public boolean submit(
        StoredImport job, AuditEntry entry, Optional<IdempotencyRecord> idempotencyRecord) {
      return jobs.submit(job, entry, idempotencyRecord);
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
    public Slice<StoredImport> newest(OdsCode practice, Page page) {
      return jobs.newest(practice, page);
    }

    @Override
    public List<StoredImport> underWay(OdsCode practice, int limit) {
      return jobs.underWay(practice, limit);
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
    public List<ReportedRow> rows(UUID job, long after, int limit) {
      return jobs.rows(job, after, limit);
    }

    @Override
    public int forgetBefore(Instant time) {
      return jobs.forgetBefore(time);
    }
  }
}
