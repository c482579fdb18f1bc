package org.hearth.application.imports.job;

import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.decision.Workplace;
import org.hearth.application.imports.ImportFile;
import org.hearth.application.imports.ImportKind;
import org.hearth.application.imports.Importing;
import org.hearth.application.storage.ImportOrder;
import org.hearth.application.storage.ImportProgress;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.application.storage.StorageOutcomeUnknownException;
import org.hearth.application.storage.StorageUnavailableException;
import org.hearth.application.storage.StoredImport;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ImportDesk#submit}. */
final class SubmittingImports {
  private final Workplace workplace;
  private final Importing importing;
  private final ImportLimits limits;

  SubmittingImports(Workplace workplace, Importing importing, ImportLimits limits) {
    this.workplace = workplace;
    this.importing = importing;
    this.limits = limits;
  }

  Either<Refusal, ImportJob> submit(
      Actor actor,
      ImportKind kind,
      boolean dryRun,
      Confirmations confirmations,
      ImportFile file,
      Optional<ReceiptKey> key) {
    return check(actor, kind, dryRun, confirmations)
        .flatMap(
            order ->
                importing
                    .refusalOf(kind, file.columns())
                    .<Either<Refusal, ImportJob>>map(Either::left)
                    .orElseGet(() -> submit(order, dryRun, file, key)));
  }

  /** What can be refused before there is a file. */
  Either<Refusal, Importing.Order> check(
      Actor actor, ImportKind kind, boolean dryRun, Confirmations confirmations) {
    Optional<Refusal> missing = dryRun ? Optional.empty() : confirmations.refusal();
    return importing
        .admit(actor, kind)
        .flatMap(order -> missing.isPresent() ? Either.left(missing.get()) : Either.right(order));
  }

  private Either<Refusal, ImportJob> submit(
      Importing.Order order, boolean dryRun, ImportFile file, Optional<ReceiptKey> key) {
    Optional<Receipt> before = key.flatMap(workplace.storage().receipts()::find);
    if (before.isPresent()) {
      return again(before.get(), new FileDigest(order.kind(), dryRun, file.columns()).read(file));
    }
    if (workplace.storage().importJobs().open(order.staff()) >= limits.openOfUser()) {
      return Either.left(new ImportRefusal.TooManyImports());
    }
    UUID id = workplace.nextId();
    StoredFile stored = new StoredFile(workplace.storage().importFiles(), id);
    boolean mayBeSubmitted = false;
    try {
      FileDigest digest = new FileDigest(order.kind(), dryRun, file.columns());
      ImportRoom room = new ImportRoom(workplace.storage().importFiles(), limits);
      Optional<Refusal> refusal = stored.keep(file, digest, workplace.now(), room);
      if (refusal.isPresent()) {
        return Either.left(refusal.get());
      }
      String fingerprint = digest.text();
      StoredImport job =
          new StoredImport(id, order(order, dryRun, file.columns()), ImportProgress.WAITING);
      Optional<Receipt> receipt =
          key.map(known -> new Receipt(known, fingerprint, id.toString(), workplace.now()));
      try {
        mayBeSubmitted =
            workplace.storage().importJobs().submit(job, entry(order, job.order()), receipt);
        return mayBeSubmitted ? Either.right(ImportJob.of(job)) : twice(key, fingerprint);
      } catch (StorageOutcomeUnknownException lost) {
        mayBeSubmitted = true;
        return settled(key, fingerprint, lost);
      }
    } finally {
      if (!mayBeSubmitted) {
        stored.delete();
      }
    }
  }

  /** What the receipt shows; the file stays until it is known whether there is a job for it. */
  private Either<Refusal, ImportJob> settled(
      Optional<ReceiptKey> key, String fingerprint, StorageOutcomeUnknownException lost) {
    try {
      return again(
          key.flatMap(workplace.storage().receipts()::find).orElseThrow(() -> lost), fingerprint);
    } catch (StorageUnavailableException still) {
      throw lost;
    }
  }

  private ImportOrder order(Importing.Order order, boolean dryRun, Map<String, String> columns) {
    return new ImportOrder(
        order.staff(), order.kind().name(), order.kind().home(), dryRun, columns, workplace.now());
  }

  private AuditEntry entry(Importing.Order order, ImportOrder submitted) {
    return workplace.entry(
        order.staff(),
        submitted.dryRun() ? AuditAction.IMPORT_PLANNED : AuditAction.IMPORT_APPLIED,
        order.kind().home(),
        order.kind().name() + " submitted");
  }

  private Either<Refusal, ImportJob> twice(Optional<ReceiptKey> key, String fingerprint) {
    return again(
        key.flatMap(workplace.storage().receipts()::find)
            .orElseThrow(() -> new IllegalStateException("The storage does not keep an import")),
        fingerprint);
  }

  private Either<Refusal, ImportJob> again(Receipt receipt, String fingerprint) {
    if (!receipt.fingerprint().equals(fingerprint)) {
      return Either.left(new Refusal.IdempotencyKeyReused());
    }
    return workplace
        .storage()
        .importJobs()
        .find(UUID.fromString(receipt.answer()))
        .<Either<Refusal, ImportJob>>map(job -> Either.right(ImportJob.of(job)))
        .orElseGet(() -> Either.left(new ImportRefusal.ImportNotFound()));
  }
}
