package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.ImportStatus;

/** Imports and the files of those that are not over. */
record ImportTable(PersistentSortedMap<KeptImport> jobs, Map<UUID, Vector<KeptPart>> files) {
  static final ImportTable EMPTY = new ImportTable(PersistentSortedMap.empty(), HashMap.empty());

  /**
   * An import and what was reported of it.
   *
   * @param lease present while a worker has it
   */
  record KeptImport(StoredImport job, Optional<Lease> lease, Vector<ReportedRow> reported) {
    boolean isClaimable(Instant now) {
      return !job.progress().status().isOver()
          && lease.filter(held -> held.until().isAfter(now)).isEmpty();
    }

    /** Rows beyond a number, looked for by halves: there may be a million. */
    List<ReportedRow> rows(long after, int limit) {
      int from = 0;
      int to = reported.size();
      while (from < to) {
        int middle = (from + to) >>> 1;
        if (reported.get(middle).number() <= after) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      return reported.slice(from, Math.min(from + limit, reported.size())).asJava();
    }
  }

  /** A part of a file; its content is never changed. */
  record KeptPart(Bytes content, Instant at) {}

  /** The imports that are wanted, oldest first. */
  Stream<StoredImport> wanted(Predicate<KeptImport> which) {
    return jobs.all(which).stream().map(KeptImport::job);
  }

  ImportTable submit(StoredImport job) {
    return with(new KeptImport(job, Optional.empty(), Vector.empty()));
  }

  /** With an import in the hands of a worker; empty where it is not claimable. */
  Optional<ImportTable> claim(UUID job, Lease lease, Instant now) {
    return jobs.find(job)
        .filter(kept -> kept.isClaimable(now))
        .map(
            kept ->
                with(
                    new KeptImport(
                        attempted(kept.job(), now), Optional.of(lease), kept.reported())));
  }

  private static StoredImport attempted(StoredImport job, Instant now) {
    return new StoredImport(
        job.id(),
        job.order(),
        running(job.progress()),
        job.attempts() + 1,
        job.attempts() == 0 ? Optional.of(now) : job.attemptedSince());
  }

  private static ImportProgress running(ImportProgress so) {
    return new ImportProgress(
        ImportStatus.RUNNING,
        so.rows(),
        so.reported(),
        so.outcomes(),
        so.warnings(),
        so.refusal(),
        so.finishedAt());
  }

  /** With an import as far as its worker is; empty where another worker has it. */
  Optional<ImportTable> advance(
      UUID job, Lease lease, ImportProgress to, List<ReportedRow> reported) {
    return jobs.find(job)
        .filter(kept -> kept.lease().filter(held -> held.id().equals(lease.id())).isPresent())
        .map(kept -> advanced(kept, lease, to, reported));
  }

  private ImportTable advanced(
      KeptImport kept, Lease lease, ImportProgress to, List<ReportedRow> reported) {
    boolean over = to.status().isOver();
    ImportTable after =
        with(
            new KeptImport(
                reported.isEmpty() ? with(kept.job(), to) : moved(kept.job(), to),
                over ? Optional.empty() : Optional.of(lease),
                kept.reported().appendAll(reported)));
    return over ? after.withoutFile(kept.job().id()) : after;
  }

  ImportTable keepPart(UUID job, KeptPart part) {
    return new ImportTable(jobs, files.put(job, file(job).append(part)));
  }

  /** Imports that were over before a moment. */
  List<UUID> overBefore(Instant time) {
    return jobs.all(kept -> true).stream()
        .map(KeptImport::job)
        .filter(job -> job.progress().finishedAt().filter(over -> over.isBefore(time)).isPresent())
        .map(StoredImport::id)
        .toList();
  }

  ImportTable without(UUID job) {
    return new ImportTable(jobs.minus(job), files.remove(job));
  }

  ImportTable withoutFile(UUID job) {
    return new ImportTable(jobs, files.remove(job));
  }

  ImportTable withoutAbandoned(Instant before) {
    return new ImportTable(
        jobs,
        files.reject(
            (job, parts) -> jobs.find(job).isEmpty() && parts.last().at().isBefore(before)));
  }

  Vector<KeptPart> file(UUID job) {
    return files.getOrElse(job, Vector.empty());
  }

  int parts() {
    return files.values().map(Vector::size).sum().intValue();
  }

  private static StoredImport with(StoredImport job, ImportProgress progress) {
    return new StoredImport(job.id(), job.order(), progress, job.attempts(), job.attemptedSince());
  }

  private static StoredImport moved(StoredImport job, ImportProgress progress) {
    return new StoredImport(job.id(), job.order(), progress);
  }

  private ImportTable with(KeptImport kept) {
    return new ImportTable(jobs.plus(kept.job().id(), kept), files);
  }
}
