package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;

/** Storages that lose count of imports. */
public final class BrokenImports {
  private BrokenImports() {}

  /** As a look and an update are that do not go together. */
  static Storage givingAnyLease() {
    return AlteredStorage.importJobs(
        sound ->
            new ForwardingImportJobs(sound) {
              @Override
              public boolean claim(UUID job, Lease lease, Instant now) {
                return super.claim(job, lease, now) || find(job).isPresent();
              }
            });
  }

  static Storage keepingImportsForEver() {
    return AlteredStorage.importJobs(
        sound ->
            new ForwardingImportJobs(sound) {
              @Override
              public int forgetBefore(Instant time) {
                return 0;
              }
            });
  }

  static Storage countingNoAttempts() {
    return AlteredStorage.importJobs(
        sound ->
            new ForwardingImportJobs(sound) {
              @Override
              public Optional<StoredImport> find(UUID job) {
                return super.find(job)
                    .map(found -> new StoredImport(found.id(), found.order(), found.progress()));
              }
            });
  }

  static Storage givingUpWithoutAnEntry() {
    return AlteredStorage.importJobs(
        sound ->
            new ForwardingImportJobs(sound) {
              @Override
              public boolean giveUp(UUID job, Lease lease, ImportProgress over, AuditEntry entry) {
                return advance(job, lease, over, List.of());
              }
            });
  }

  static Storage listingTheOldestFirst() {
    return AlteredStorage.importJobs(
        sound ->
            new ForwardingImportJobs(sound) {
              @Override
              public Slice<StoredImport> newest(OdsCode practice, Page page) {
                Slice<StoredImport> found = super.newest(practice, page);
                List<StoredImport> items = new ArrayList<>(found.items());
                Collections.reverse(items);
                return new Slice<>(items, found.next());
              }
            });
  }

  static Storage listingImportsThatAreOver() {
    return AlteredStorage.importJobs(
        sound ->
            new ForwardingImportJobs(sound) {
              @Override
              public List<StoredImport> underWay(OdsCode practice, int limit) {
                return newest(practice, Page.first(limit)).items();
              }
            });
  }

  static Storage endingFilesWithTheirFirstPart() {
    return AlteredStorage.importFiles(FirstPart::new);
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
