package org.hearth.application.internal.imports.job;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.internal.imports.Importing;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.application.port.out.imports.StoredImport.ImportOrder;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress;
import org.hearth.application.port.out.imports.StoredImport.ImportProgress.ImportStatus;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ImportService#submit}. */
final class SubmittingImports {
  private final UseCaseContext context;
  private final Importing importing;
  private final FollowingImports following;
  private final ImportLimits limits;

  SubmittingImports(
      UseCaseContext context,
      Importing importing,
      FollowingImports following,
      ImportLimits limits) {
    this.context = context;
    this.importing = importing;
    this.following = following;
    this.limits = limits;
  }

  Either<Refusal, ImportJob> submit(
      Actor actor,
      ImportKind kind,
      boolean dryRun,
      Confirmations confirmations,
      ImportFile file,
      Optional<IdempotencyKey> key) {
    Either<Refusal, Importing.Order> order = check(actor, kind, dryRun, confirmations);
    if (order.isLeft()) {
      return Either.left(order.getLeft());
    }
    Optional<Refusal> unknownColumns = importing.refusalOf(kind, file.columns());
    return unknownColumns.isPresent()
        ? Either.left(unknownColumns.get())
        : submit(new Submission(order.get(), dryRun, file.columns(), Optional.empty()), file, key);
  }

  /** Submits what was planned, once it is sure that it is the same file. */
  Either<Refusal, ImportJob> confirm(
      Actor actor,
      ImportJobId plan,
      Confirmations confirmations,
      ImportFile file,
      Optional<IdempotencyKey> key) {
    Either<Refusal, StoredImport> planned = following.visible(actor, plan);
    if (planned.isLeft()) {
      return Either.left(planned.getLeft());
    }
    ImportOrder order = planned.get().order();
    ImportKind kind = StoredJobs.kind(order);
    Either<Refusal, Importing.Order> checked = check(actor, kind, false, confirmations);
    if (checked.isLeft()) {
      return Either.left(checked.getLeft());
    }
    boolean isPlan = order.dryRun() && planned.get().progress().status() == ImportStatus.DONE;
    return isPlan
        ? submit(
            new Submission(checked.get(), false, order.columns(), planned.toJavaOptional()),
            file,
            key)
        : Either.left(new ImportRefusal.ImportNotPlanned());
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
      Submission asked, ImportFile file, Optional<IdempotencyKey> key) {
    Optional<IdempotencyRecord> before = key.flatMap(context.storage().idempotencyRecords()::find);
    if (before.isPresent()) {
      String digest = FileDigest.of(file);
      return asked.isAsPlanned(digest)
          ? again(before.get(), asked.fingerprint(digest))
          : Either.left(new ImportRefusal.ImportNotPlanned());
    }
    if (context.imports().jobs().open(asked.order().staff()) >= limits.openOfUser()) {
      return Either.left(new ImportRefusal.TooManyImports());
    }
    UUID id = context.nextId();
    StoredFile stored = new StoredFile(context.imports().files(), id);
    boolean mayBeSubmitted = false;
    try {
      FileDigest digest = new FileDigest();
      ImportRoom room = new ImportRoom(context.imports().files(), limits);
      Optional<Refusal> refusal = stored.keep(file, digest, context.now(), room);
      if (refusal.isPresent()) {
        return Either.left(refusal.get());
      }
      String content = digest.text();
      if (!asked.isAsPlanned(content)) {
        return Either.left(new ImportRefusal.ImportNotPlanned());
      }
      ImportOrder order = asked.toOrder(content, context.now());
      StoredImport job = new StoredImport(id, order, ImportProgress.WAITING);
      Optional<IdempotencyRecord> idempotencyRecord =
          key.map(
              known ->
                  new IdempotencyRecord(known, order.fingerprint(), id.toString(), context.now()));
      try {
        mayBeSubmitted = context.imports().jobs().submit(job, entry(asked), idempotencyRecord);
        return mayBeSubmitted ? Either.right(StoredJobs.job(job)) : twice(key, order.fingerprint());
      } catch (StorageOutcomeUnknownException lost) {
        mayBeSubmitted = true;
        return settled(key, order.fingerprint(), lost);
      }
    } finally {
      if (!mayBeSubmitted) {
        stored.delete();
      }
    }
  }

  /**
   * What the idempotency record shows; the file stays until it is known whether there is a job for
   * it.
   */
  private Either<Refusal, ImportJob> settled(
      Optional<IdempotencyKey> key, String fingerprint, StorageOutcomeUnknownException lost) {
    try {
      return again(
          key.flatMap(context.storage().idempotencyRecords()::find).orElseThrow(() -> lost),
          fingerprint);
    } catch (StorageUnavailableException still) {
      throw lost;
    }
  }

  private AuditEntry entry(Submission asked) {
    return context.entry(
        asked.order().staff(),
        Importing.action(asked.dryRun()),
        asked.order().kind().home(),
        asked.order().kind().name() + " submitted");
  }

  private Either<Refusal, ImportJob> twice(Optional<IdempotencyKey> key, String fingerprint) {
    return again(
        key.flatMap(context.storage().idempotencyRecords()::find)
            .orElseThrow(() -> new IllegalStateException("The storage does not keep an import")),
        fingerprint);
  }

  private Either<Refusal, ImportJob> again(
      IdempotencyRecord idempotencyRecord, String fingerprint) {
    if (!idempotencyRecord.fingerprint().equals(fingerprint)) {
      return Either.left(new Refusal.IdempotencyKeyReused());
    }
    UUID job = UUID.fromString(idempotencyRecord.answer());
    return Option.ofOptional(context.imports().jobs().find(job))
        .map(StoredJobs::job)
        .toEither(ImportRefusal.ImportNotFound::new);
  }
}
