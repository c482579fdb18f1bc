package org.hearth.application.internal.imports.job;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.application.internal.imports.Importing;
import org.hearth.application.internal.imports.PlannedRows;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportOrder;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;

/** Carries out what was submitted: use case of {@link ImportService#run} and its like. */
final class ImportWorker {
  /** So many attempts without progress, and an import is given up. */
  static final int MOST_ATTEMPTS = 10;

  /**
   * An import of which no attempt comes to an end is not given up before: an outage of the storage,
   * or a series of restarts, is no fault of the import, and its file would be lost.
   */
  private static final Duration LONGEST_OUTAGE = Duration.ofHours(1);

  private final UseCaseContext context;
  private final Importing importing;

  /** The practice whose turn was the last. */
  private volatile Optional<OdsCode> served = Optional.empty();

  ImportWorker(UseCaseContext context, Importing importing) {
    this.context = context;
    this.importing = importing;
  }

  Either<Refusal, ImportJob> run(UUID id) {
    if (jobs().find(id).isEmpty()) {
      return Either.left(new ImportRefusal.ImportNotFound());
    }
    claim(id).ifPresent(this::execute);
    return Either.right(asItStands(id));
  }

  Optional<ImportJob> runNext() {
    while (true) {
      Optional<UUID> next = jobs().claimable(context.now(), served);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      Optional<LeasedImport> held = claim(next.get());
      if (held.isPresent()) {
        served = Optional.of(held.get().job().order().by().practice());
        execute(held.get());
        return Optional.of(asItStands(next.get()));
      }
    }
  }

  private Optional<LeasedImport> claim(UUID id) {
    return LeasedImport.claim(context, id);
  }

  /**
   * From the beginning, also what another worker has left: no row creates anything twice. An import
   * that fails time after time is given up, whether it throws or ends the process.
   */
  private void execute(LeasedImport held) {
    try {
      if (held.job().attempts() > MOST_ATTEMPTS && outlastsAnOutage(held.job())) {
        giveUp(held, held.job().attempts() - 1, "no attempt came to an end");
      } else {
        attempt(held);
      }
    } catch (LeaseLostException another) {
      // Another worker has it, reports it, and will end it.
    }
  }

  private boolean outlastsAnOutage(StoredImport job) {
    return job.attemptedSince()
        .filter(first -> first.plus(LONGEST_OUTAGE).isBefore(context.now()))
        .isPresent();
  }

  /** A storage that fails takes no report either; the next claim counts such an attempt. */
  private void attempt(LeasedImport held) {
    try {
      carryOut(held);
    } catch (LeaseLostException | StorageUnavailableException elsewhere) {
      throw elsewhere;
    } catch (RuntimeException failed) {
      if (held.job().attempts() < MOST_ATTEMPTS || held.hasMoved()) {
        throw failed;
      }
      giveUp(held, held.job().attempts(), "the last failure was " + failed.getClass().getName());
    }
  }

  /** The message of an exception may quote personal data, and is left out. */
  private void giveUp(LeasedImport held, int attempts, String how) {
    ImportOrder order = held.job().order();
    held.givesUp(
        new ImportRefusal.ImportGivenUp(
            "The import failed " + attempts + " times and is given up: " + how + "."),
        importing.givenUp(order.by(), StoredJobs.kind(order), order.dryRun(), attempts));
  }

  private void carryOut(LeasedImport held) {
    StoredImport job = held.job();
    ImportOrder order = job.order();
    ImportKind kind = StoredJobs.kind(order);
    ImportFile file =
        new StoredFile(context.imports().files(), job.id())
            .read(held::renewIfDue)
            .withColumns(order.columns());
    held.ends(
        order.dryRun()
            ? importing.planToConfirm(order.by(), kind, file, held)
            : applied(order, kind, file, held));
  }

  private Either<Refusal, ImportSummary> applied(
      ImportOrder order, ImportKind kind, ImportFile file, LeasedImport held) {
    return order.plan().isEmpty()
        ? importing.apply(order.by(), kind, file, Confirmations.BOTH, held)
        : importing.confirm(
            order.by(), kind, file, Confirmations.BOTH, held, planned(order.plan().get()));
  }

  private PlannedRows planned(UUID plan) {
    return (after, count) -> created(jobs().rows(plan, after, count));
  }

  private static Map<Long, String> created(List<ReportedRow> planned) {
    return planned.stream()
        .filter(row -> row.code().equals(RowOutcome.CREATED))
        .collect(Collectors.toMap(ReportedRow::number, ReportedRow::basis));
  }

  private ImportJob asItStands(UUID id) {
    return jobs()
        .find(id)
        .map(StoredJobs::job)
        .orElseThrow(() -> new IllegalStateException("An import is never deleted"));
  }

  private ImportJobs jobs() {
    return context.imports().jobs();
  }
}
