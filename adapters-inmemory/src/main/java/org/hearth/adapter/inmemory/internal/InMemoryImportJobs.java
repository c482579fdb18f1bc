package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.hearth.adapter.inmemory.internal.ImportTable.KeptImport;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;

/** Imports in memory. */
record InMemoryImportJobs(SnapshotHolder holder) implements ImportJobs {
  @Override
  public boolean submit(
      StoredImport job, AuditEntry entry, Optional<IdempotencyRecord> idempotencyRecord) {
    ChangeSet recorded = ChangeSet.recorded(entry);
    ChangeSet signed = idempotencyRecord.map(recorded::signed).orElse(recorded);
    return holder
        .keep(
            List.of(job),
            (snapshot, one) ->
                snapshot.after(signed).map(after -> after.with(after.imports().submit(one))))
        .get(0);
  }

  @Override
  public Optional<StoredImport> find(UUID job) {
    return holder.now().imports().jobs().find(job).map(KeptImport::job);
  }

  @Override
  public Optional<UUID> claimable(Instant now, Optional<OdsCode> after) {
    return holder
        .now()
        .imports()
        .wanted(kept -> kept.isClaimable(now))
        .min(inTurn(after.map(OdsCode::text).orElse("")))
        .map(StoredImport::id);
  }

  /** Streams keep the order of what is equal, and so of the imports of one practice. */
  private static Comparator<StoredImport> inTurn(String after) {
    return Comparator.comparing((StoredImport job) -> practice(job).compareTo(after) <= 0)
        .thenComparing(InMemoryImportJobs::practice);
  }

  private static String practice(StoredImport job) {
    return job.order().by().practice().text();
  }

  @Override
  public Slice<StoredImport> newest(OdsCode practice, Page page) {
    return newest(page, job -> job.order().by().practice().equals(practice));
  }

  @Override
  public List<StoredImport> underWay(OdsCode practice, int limit) {
    return newest(
            Page.first(limit),
            job ->
                job.order().by().practice().equals(practice) && !job.progress().status().isOver())
        .items();
  }

  private Slice<StoredImport> newest(Page page, Predicate<StoredImport> wanted) {
    Slice<KeptImport> kept =
        holder
            .now()
            .imports()
            .jobs()
            .lastFirst(page, each -> wanted.test(each.job()), each -> each.job().id());
    return new Slice<>(kept.items().stream().map(KeptImport::job).toList(), kept.next());
  }

  @Override
  public long open(PracticeStaff by) {
    return holder
        .now()
        .imports()
        .wanted(kept -> !kept.job().progress().status().isOver())
        .filter(job -> job.order().by().unidentified().equals(by.unidentified()))
        .count();
  }

  @Override
  public boolean claim(UUID job, Lease lease, Instant now) {
    return holder
        .keep(
            List.of(job),
            (snapshot, one) -> snapshot.imports().claim(one, lease, now).map(snapshot::with))
        .get(0);
  }

  @Override
  public boolean advance(
      UUID job, Lease lease, ImportProgress progress, List<ReportedRow> reported) {
    return holder
        .keep(
            List.of(job),
            (snapshot, one) ->
                snapshot.imports().advance(one, lease, progress, reported).map(snapshot::with))
        .get(0);
  }

  @Override
  public boolean giveUp(UUID job, Lease lease, ImportProgress over, AuditEntry entry) {
    return holder
        .keep(
            List.of(entry),
            (snapshot, one) ->
                snapshot
                    .imports()
                    .advance(job, lease, over, List.of())
                    .map(snapshot::with)
                    .flatMap(after -> after.after(List.of(), List.of(one))))
        .get(0);
  }

  @Override
  public List<ReportedRow> rows(UUID job, long after, int limit) {
    return holder
        .now()
        .imports()
        .jobs()
        .find(job)
        .map(kept -> kept.rows(after, limit))
        .orElse(List.of());
  }

  @Override
  public int forgetBefore(Instant time) {
    AtomicInteger forgotten = new AtomicInteger();
    holder.change(
        snapshot -> {
          ImportTable table = snapshot.imports();
          for (UUID job : table.overBefore(time)) {
            table = table.without(job);
            forgotten.incrementAndGet();
          }
          return snapshot.with(table);
        });
    return forgotten.get();
  }
}
