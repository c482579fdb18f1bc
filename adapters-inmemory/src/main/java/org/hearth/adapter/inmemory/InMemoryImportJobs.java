package org.hearth.adapter.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.adapter.inmemory.ImportBook.KeptImport;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.ImportJobs;
import org.hearth.application.storage.ImportProgress;
import org.hearth.application.storage.Lease;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.StoredImport;
import org.hearth.application.storage.ToldRow;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;

/** Imports in memory. */
record InMemoryImportJobs(Memory memory) implements ImportJobs {
  @Override
  public boolean submit(StoredImport job, AuditEntry entry, Optional<Receipt> receipt) {
    Change recorded = Change.recorded(entry);
    Change signed = receipt.map(recorded::signed).orElse(recorded);
    return memory
        .keep(
            List.of(job),
            (world, one) ->
                world.after(signed).map(after -> after.with(after.imports().submit(one))))
        .get(0);
  }

  @Override
  public Optional<StoredImport> find(UUID job) {
    return memory.now().imports().jobs().find(job).map(KeptImport::job);
  }

  @Override
  public Optional<UUID> claimable(Instant now, Optional<OdsCode> after) {
    return memory
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
  public long open(PracticeStaff by) {
    return memory
        .now()
        .imports()
        .wanted(kept -> !kept.job().progress().status().isOver())
        .filter(job -> job.order().by().unidentified().equals(by.unidentified()))
        .count();
  }

  @Override
  public boolean claim(UUID job, Lease lease, Instant now) {
    return memory
        .keep(List.of(job), (world, one) -> world.imports().claim(one, lease, now).map(world::with))
        .get(0);
  }

  @Override
  public boolean advance(UUID job, Lease lease, ImportProgress progress, List<ToldRow> told) {
    return memory
        .keep(
            List.of(job),
            (world, one) -> world.imports().advance(one, lease, progress, told).map(world::with))
        .get(0);
  }

  @Override
  public List<ToldRow> rows(UUID job, long after, int limit) {
    return memory
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
    memory.change(
        world -> {
          ImportBook book = world.imports();
          for (UUID job : book.overBefore(time)) {
            book = book.without(job);
            forgotten.incrementAndGet();
          }
          return world.with(book);
        });
    return forgotten.get();
  }
}
