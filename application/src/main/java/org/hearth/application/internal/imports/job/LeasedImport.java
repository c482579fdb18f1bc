package org.hearth.application.internal.imports.job;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.internal.imports.PlanListener;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.imports.ImportJobs.Lease;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.ImportStatus;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.RefusalText;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.Refusal;

/**
 * An import that a worker has to itself, as long as it renews the lease. Keeps the reported rows,
 * chunk by chunk; rows that a worker before reported stay as they are. Two threads use it: the one
 * that reads the file, and the one that decides.
 */
final class LeasedImport implements PlanListener {
  private static final Duration LEASE = Duration.ofSeconds(15);

  /** Often enough that a slow chunk does not lose the lease. */
  private static final Duration RENEWED_WITH_LEFT = Duration.ofSeconds(10);

  private final UseCaseContext context;
  private final StoredImport job;
  private final List<ReportedRow> unreported = new ArrayList<>();
  private final List<ImportWarning> warnings = new ArrayList<>();
  private final Map<String, Long> outcomes;

  /** Of planned rows that are not reported yet. */
  private final Map<Long, String> bases = new HashMap<>();

  private long decided;
  private Lease lease;
  private ImportProgress progress;

  private LeasedImport(UseCaseContext context, StoredImport job, Lease lease) {
    this.context = context;
    this.job = job;
    this.lease = lease;
    this.progress = job.progress();
    this.outcomes = new HashMap<>(progress.outcomes());
  }

  /** Empty where the import is over, or another worker has it. */
  static Optional<LeasedImport> claim(UseCaseContext context, UUID id) {
    Instant now = context.now();
    Lease lease = new Lease(context.nextId(), now.plus(LEASE));
    return context.imports().jobs().claim(id, lease, now)
        ? context.imports().jobs().find(id).map(job -> new LeasedImport(context, job, lease))
        : Optional.empty();
  }

  StoredImport job() {
    return job;
  }

  /** Whether rows were reported since the lease was given. */
  synchronized boolean hasMoved() {
    return progress.reported() > job.progress().reported();
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
            progress.reported(),
            outcomes,
            Findings.write(warnings),
            Optional.empty(),
            Optional.empty()));
  }

  @Override
  public synchronized void rests(long row, String basis) {
    bases.put(row, basis);
  }

  @Override
  public synchronized void row(RowOutcome outcome) {
    decided++;
    String basis = bases.getOrDefault(outcome.row(), "");
    bases.remove(outcome.row());
    if (decided > progress.reported()) {
      unreported.add(Findings.write(outcome, basis));
      outcomes.merge(outcome.code(), 1L, Long::sum);
    }
  }

  @Override
  public synchronized void chunkEnds() {
    if (unreported.isEmpty()) {
      renewIfDue();
    } else {
      advance(progressTo(ImportStatus.RUNNING, Optional.empty(), Optional.empty()));
    }
  }

  /** Keeps the lease while no chunk ends, as when a large file is read. */
  synchronized void renewIfDue() {
    if (context.now().plus(RENEWED_WITH_LEFT).isAfter(lease.until())) {
      keep(progress, List.of());
    }
  }

  synchronized void ends(Either<Refusal, ImportSummary> ended) {
    advance(
        progressTo(
            ended.isRight() ? ImportStatus.DONE : ImportStatus.REFUSED,
            ended.isRight() ? Optional.empty() : Optional.of(words(ended.getLeft())),
            Optional.of(context.now())));
  }

  /** Ends it without the rows that this attempt has not reported: they may be what fails. */
  synchronized void givesUp(Refusal refusal, AuditEntry entry) {
    ImportProgress over =
        new ImportProgress(
            ImportStatus.REFUSED,
            progress.rows(),
            progress.reported(),
            progress.outcomes(),
            progress.warnings(),
            Optional.of(words(refusal)),
            Optional.of(context.now()));
    if (!context.imports().jobs().giveUp(job.id(), lease, over, entry)) {
      throw new LeaseLostException();
    }
  }

  private static RefusalText words(Refusal refusal) {
    return new RefusalText(refusal.code(), refusal.message(), refusal.nextSteps());
  }

  private ImportProgress progressTo(
      ImportStatus status, Optional<RefusalText> refusal, Optional<Instant> finishedAt) {
    return new ImportProgress(
        status,
        progress.rows(),
        progress.reported() + unreported.size(),
        outcomes,
        progress.warnings(),
        refusal,
        finishedAt);
  }

  private void advance(ImportProgress next) {
    keep(next, List.copyOf(unreported));
    unreported.clear();
  }

  private void keep(ImportProgress next, List<ReportedRow> reported) {
    Lease renewed = new Lease(lease.id(), context.now().plus(LEASE));
    if (!context.imports().jobs().advance(job.id(), renewed, next, reported)) {
      throw new LeaseLostException();
    }
    lease = renewed;
    progress = next;
  }
}
