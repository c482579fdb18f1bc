package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;

/** Sound imports, of which a broken storage overrides what it breaks. */
class ForwardingImportJobs implements ImportJobs {
  private final ImportJobs sound;

  ForwardingImportJobs(ImportJobs sound) {
    this.sound = sound;
  }

  @Override
  public boolean submit(
      StoredImport job, AuditEntry entry, Optional<IdempotencyRecord> idempotencyRecord) {
    return sound.submit(job, entry, idempotencyRecord);
  }

  @Override
  public Optional<StoredImport> find(UUID job) {
    return sound.find(job);
  }

  @Override
  public Optional<UUID> claimable(Instant now, Optional<OdsCode> after) {
    return sound.claimable(now, after);
  }

  @Override
  public Slice<StoredImport> newest(OdsCode practice, Page page) {
    return sound.newest(practice, page);
  }

  @Override
  public List<StoredImport> underWay(OdsCode practice, int limit) {
    return sound.underWay(practice, limit);
  }

  @Override
  public long open(PracticeStaff by) {
    return sound.open(by);
  }

  @Override
  public boolean claim(UUID job, Lease lease, Instant now) {
    return sound.claim(job, lease, now);
  }

  @Override
  public boolean advance(
      UUID job, Lease lease, ImportProgress progress, List<ReportedRow> reported) {
    return sound.advance(job, lease, progress, reported);
  }

  @Override
  public boolean giveUp(UUID job, Lease lease, ImportProgress over, AuditEntry entry) {
    return sound.giveUp(job, lease, over, entry);
  }

  @Override
  public List<ReportedRow> rows(UUID job, long after, int limit) {
    return sound.rows(job, after, limit);
  }

  @Override
  public int forgetBefore(Instant time) {
    return sound.forgetBefore(time);
  }
}
