package org.hearth.application.internal.imports.job;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.imports.Importing;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.ImportService.FileWithResult;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;
import org.hearth.application.port.in.imports.ImportService.RowPage;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** Import jobs within the process. */
public final class EmbeddedImportService implements ImportService {
  private static final Duration ABANDONED = Duration.ofHours(1);

  private final UseCaseContext context;
  private final SubmittingImports submitting;
  private final FollowingImports following;
  private final WritingResults results;
  private final ImportWorker worker;

  public EmbeddedImportService(UseCaseRunner runner, ImportLimits limits) {
    this.context = runner.context();
    Access access = new Access(context);
    Importing importing = new Importing(runner, access);
    this.following = new FollowingImports(runner, access);
    this.results = new WritingResults(context, following);
    this.submitting = new SubmittingImports(context, importing, following, limits);
    this.worker = new ImportWorker(context, importing);
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
      Optional<IdempotencyKey> key) {
    return submitting.submit(actor, kind, dryRun, confirmations, file, key);
  }

  @Override
  public Either<Refusal, ImportJob> confirm(
      Actor actor,
      ImportJobId plan,
      Confirmations confirmations,
      ImportFile file,
      Optional<IdempotencyKey> key) {
    return submitting.confirm(actor, plan, confirmations, file, key);
  }

  @Override
  public Either<Refusal, List<ImportJob>> underWay(Actor actor, int limit) {
    return following.underWay(actor, limit);
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
  public Either<Refusal, FileWithResult> result(Actor actor, ImportJobId id, ImportFile file) {
    return results.of(actor, id, file);
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
    return context.imports().files().parts() * ImportFiles.PART;
  }

  @Override
  public int deleteAbandonedFiles() {
    return context.imports().files().deleteAbandoned(context.now().minus(ABANDONED));
  }
}
