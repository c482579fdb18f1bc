package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;

/** Storages that lose count of imports. */
public final class BrokenImports {
  private BrokenImports() {}

  /** As a look and an update are that do not go together. */
  static Storage givingAnyLease() {
    return AlteredStorage.importJobs(sound -> new Altered(sound, true, true, true, true));
  }

  static Storage keepingImportsForEver() {
    return AlteredStorage.importJobs(sound -> new Altered(sound, false, false, true, true));
  }

  static Storage countingNoAttempts() {
    return AlteredStorage.importJobs(sound -> new Altered(sound, false, true, false, true));
  }

  static Storage listingTheOldestFirst() {
    return AlteredStorage.importJobs(sound -> new Altered(sound, false, true, true, false));
  }

  static Storage endingFilesWithTheirFirstPart() {
    return AlteredStorage.importFiles(FirstPart::new);
  }

  private record Altered(
      ImportJobs sound,
      boolean givesAnyLease,
      boolean forgets,
      boolean countsAttempts,
      boolean newestFirst)
      implements ImportJobs {
    @Override
    public boolean claim(UUID job, Lease lease, Instant now) {
      return sound.claim(job, lease, now) || (givesAnyLease && sound.find(job).isPresent());
    }

    @Override
    public boolean submit(
        StoredImport job, AuditEntry entry, Optional<IdempotencyRecord> idempotencyRecord) {
      return sound.submit(job, entry, idempotencyRecord);
    }

    @Override
    public Optional<StoredImport> find(UUID job) {
      return sound
          .find(job)
          .map(
              found ->
                  countsAttempts
                      ? found
                      : new StoredImport(found.id(), found.order(), found.progress()));
    }

    @Override
    public Optional<UUID> claimable(Instant now, Optional<OdsCode> after) {
      return sound.claimable(now, after);
    }

    @Override
    public Slice<StoredImport> newest(OdsCode practice, Page page) {
      Slice<StoredImport> found = sound.newest(practice, page);
      List<StoredImport> items = new ArrayList<>(found.items());
      if (!newestFirst) {
        Collections.reverse(items);
      }
      return new Slice<>(items, found.next());
    }

    @Override
    public long open(PracticeStaff by) {
      return sound.open(by);
    }

    @Override
    public boolean advance(
        UUID job, Lease lease, ImportProgress progress, List<ReportedRow> reported) {
      return sound.advance(job, lease, progress, reported);
    }

    @Override
    public List<ReportedRow> rows(UUID job, long after, int limit) {
      return sound.rows(job, after, limit);
    }

    @Override
    public int forgetBefore(Instant time) {
      return forgets ? sound.forgetBefore(time) : 0;
    }
  }

  private record FirstPart(ImportFiles sound) implements ImportFiles {
    @Override
    public void keep(UUID job, int index, byte[] content, Instant at) {
      if (index == 0) {
        sound.keep(job, index, content, at);
      }
    }

    @Override
    public Optional<byte[]> part(UUID job, int index) {
      return sound.part(job, index);
    }

    @Override
    public long parts() {
      return sound.parts();
    }

    @Override
    public void delete(UUID job) {
      sound.delete(job);
    }

    @Override
    public int deleteAbandoned(Instant before) {
      return sound.deleteAbandoned(before);
    }
  }
}
