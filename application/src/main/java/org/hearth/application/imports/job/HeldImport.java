package org.hearth.application.imports.job;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.decision.Workplace;
import org.hearth.application.imports.ImportListener;
import org.hearth.application.imports.ImportSummary;
import org.hearth.application.imports.ImportWarning;
import org.hearth.application.imports.RowOutcome;
import org.hearth.application.storage.ImportProgress;
import org.hearth.application.storage.ImportProgress.Words;
import org.hearth.application.storage.ImportStatus;
import org.hearth.application.storage.Lease;
import org.hearth.application.storage.StoredImport;
import org.hearth.application.storage.ToldRow;
import org.hearth.domain.refusal.Refusal;

/**
 * An import that a worker has to itself, as long as it renews the lease. Keeps what is told of
 * rows, chunk by chunk; rows that a worker before told keep what was told. Two threads use it: the
 * one that reads the file, and the one that decides.
 */
final class HeldImport implements ImportListener {
  private static final Duration LEASE = Duration.ofSeconds(15);

  /** Often enough that a slow chunk does not lose the lease. */
  private static final Duration RENEWED_WITH_LEFT = Duration.ofSeconds(10);

  private final Workplace workplace;
  private final StoredImport job;
  private final List<ToldRow> untold = new ArrayList<>();
  private final List<ImportWarning> warnings = new ArrayList<>();
  private final Map<String, Long> outcomes;
  private long decided;
  private Lease lease;
  private ImportProgress progress;

  private HeldImport(Workplace workplace, StoredImport job, Lease lease) {
    this.workplace = workplace;
    this.job = job;
    this.lease = lease;
    this.progress = job.progress();
    this.outcomes = new HashMap<>(progress.outcomes());
  }

  /** Empty where the import is over, or another worker has it. */
  static Optional<HeldImport> claim(Workplace workplace, UUID id) {
    Instant now = workplace.now();
    Lease lease = new Lease(workplace.nextId(), now.plus(LEASE));
    return workplace.storage().importJobs().claim(id, lease, now)
        ? workplace
            .storage()
            .importJobs()
            .find(id)
            .map(job -> new HeldImport(workplace, job, lease))
        : Optional.empty();
  }

  StoredImport job() {
    return job;
  }

  @Override
  public synchronized void warns(ImportWarning warning) {
    warnings.add(warning);
  }

  @Override
  public synchronized void begins(long rows) {
    advance(
        new ImportProgress(
            ImportStatus.RUNNING,
            rows,
            progress.told(),
            outcomes,
            Findings.write(warnings),
            Optional.empty(),
            Optional.empty()));
  }

  @Override
  public synchronized void row(RowOutcome outcome) {
    decided++;
    if (decided > progress.told()) {
      untold.add(Findings.write(outcome));
      outcomes.merge(outcome.code(), 1L, Long::sum);
    }
  }

  @Override
  public synchronized void chunkEnds() {
    if (untold.isEmpty()) {
      renewIfDue();
    } else {
      advance(progressTo(ImportStatus.RUNNING, Optional.empty(), Optional.empty()));
    }
  }

  /** Keeps the lease while no chunk ends, as when a large file is read. */
  synchronized void renewIfDue() {
    if (workplace.now().plus(RENEWED_WITH_LEFT).isAfter(lease.until())) {
      keep(progress, List.of());
    }
  }

  synchronized void ends(Either<Refusal, ImportSummary> ended) {
    advance(
        progressTo(
            ended.isRight() ? ImportStatus.DONE : ImportStatus.REFUSED,
            ended.isRight() ? Optional.empty() : Optional.of(words(ended.getLeft())),
            Optional.of(workplace.now())));
  }

  private static Words words(Refusal refusal) {
    return new Words(refusal.code(), refusal.message(), refusal.nextSteps());
  }

  private ImportProgress progressTo(
      ImportStatus status, Optional<Words> refusal, Optional<Instant> finishedAt) {
    return new ImportProgress(
        status,
        progress.rows(),
        progress.told() + untold.size(),
        outcomes,
        progress.warnings(),
        refusal,
        finishedAt);
  }

  private void advance(ImportProgress next) {
    keep(next, List.copyOf(untold));
    untold.clear();
  }

  private void keep(ImportProgress next, List<ToldRow> told) {
    Lease renewed = new Lease(lease.id(), workplace.now().plus(LEASE));
    if (!workplace.storage().importJobs().advance(job.id(), renewed, next, told)) {
      throw new LeaseLostException();
    }
    lease = renewed;
    progress = next;
  }
}
