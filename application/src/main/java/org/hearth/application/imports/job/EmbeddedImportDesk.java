package org.hearth.application.imports.job;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Workplace;
import org.hearth.application.imports.ImportFile;
import org.hearth.application.imports.ImportKind;
import org.hearth.application.imports.Importing;
import org.hearth.application.settings.Settings;
import org.hearth.application.storage.ImportFiles;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.application.storage.Storage;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** The desk within the process. */
final class EmbeddedImportDesk implements ImportDesk {
  private static final Duration ABANDONED = Duration.ofHours(1);

  private final Workplace workplace;
  private final SubmittingImports submitting;
  private final FollowingImports following;
  private final ImportWorker worker;

  EmbeddedImportDesk(Storage storage, Settings settings, ImportLimits limits) {
    this.workplace = new Workplace(storage, settings);
    Access access = new Access(workplace);
    Importing importing = new Importing(workplace, access);
    this.submitting = new SubmittingImports(workplace, importing, limits);
    this.following = new FollowingImports(workplace, access);
    this.worker = new ImportWorker(workplace, importing);
  }

  @Override
  public Either<Refusal, ImportKind> check(
      Actor actor, ImportKind kind, boolean dryRun, Confirmations confirmations) {
    return submitting.check(actor, kind, dryRun, confirmations).map(order -> kind);
  }

  @Override
  public Either<Refusal, ImportJob> submit(
      Actor actor,
      ImportKind kind,
      boolean dryRun,
      Confirmations confirmations,
      ImportFile file,
      Optional<ReceiptKey> key) {
    return submitting.submit(actor, kind, dryRun, confirmations, file, key);
  }

  @Override
  public Either<Refusal, ImportJob> follow(Actor actor, ImportJobId id) {
    return following.follow(actor, id);
  }

  @Override
  public Either<Refusal, RowPage> rows(Actor actor, ImportJobId id, long afterRow, int limit) {
    return following.rows(actor, id, afterRow, limit);
  }

  @Override
  public Either<Refusal, ImportJob> run(ImportJobId id) {
    return worker.run(id.value());
  }

  @Override
  public Optional<ImportJob> runNext() {
    return worker.runNext();
  }

  @Override
  public long storedBytes() {
    return workplace.storage().importFiles().parts() * ImportFiles.PART;
  }

  @Override
  public int deleteAbandonedFiles() {
    return workplace.storage().importFiles().deleteAbandoned(workplace.now().minus(ABANDONED));
  }
}
