package org.hearth.application.imports.job;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.decision.Workplace;
import org.hearth.application.imports.ImportFile;
import org.hearth.application.imports.ImportKind;
import org.hearth.application.imports.ImportSummary;
import org.hearth.application.imports.Importing;
import org.hearth.application.storage.ImportJobs;
import org.hearth.application.storage.ImportOrder;
import org.hearth.application.storage.StoredImport;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;

/** Carries out what was submitted: use case of {@link ImportDesk#run} and its like. */
final class ImportWorker {
  private final Workplace workplace;
  private final Importing importing;

  /** The practice whose turn was the last. */
  private volatile Optional<OdsCode> served = Optional.empty();

  ImportWorker(Workplace workplace, Importing importing) {
    this.workplace = workplace;
    this.importing = importing;
  }

  Either<Refusal, ImportJob> run(UUID id) {
    if (jobs().find(id).isEmpty()) {
      return Either.left(new ImportRefusal.ImportNotFound());
    }
    claim(id).ifPresent(this::carryOut);
    return Either.right(asItStands(id));
  }

  Optional<ImportJob> runNext() {
    while (true) {
      Optional<UUID> next = jobs().claimable(workplace.now(), served);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      Optional<HeldImport> held = claim(next.get());
      if (held.isPresent()) {
        served = Optional.of(held.get().job().order().by().practice());
        carryOut(held.get());
        return Optional.of(asItStands(next.get()));
      }
    }
  }

  private Optional<HeldImport> claim(UUID id) {
    return HeldImport.claim(workplace, id);
  }

  /** From the beginning, also what another worker has left: no row creates anything twice. */
  private void carryOut(HeldImport held) {
    StoredImport job = held.job();
    ImportOrder order = job.order();
    ImportKind kind = ImportJob.kind(order);
    ImportFile file =
        new StoredFile(workplace.storage().importFiles(), job.id())
            .read(held::renewIfDue)
            .withColumns(order.columns());
    try {
      Either<Refusal, ImportSummary> ended =
          order.dryRun()
              ? importing.plan(order.by(), kind, file, held)
              : importing.apply(order.by(), kind, file, Confirmations.BOTH, held);
      held.ends(ended);
    } catch (LeaseLostException another) {
      // Another worker has it, tells of it, and will end it.
    }
  }

  private ImportJob asItStands(UUID id) {
    return jobs()
        .find(id)
        .map(ImportJob::of)
        .orElseThrow(() -> new IllegalStateException("An import is never deleted"));
  }

  private ImportJobs jobs() {
    return workplace.storage().importJobs();
  }
}
