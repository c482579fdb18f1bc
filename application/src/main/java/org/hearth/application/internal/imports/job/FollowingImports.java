package org.hearth.application.internal.imports.job;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.ImportService.RowPage;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use cases of {@link ImportService} that tell how imports stand. */
final class FollowingImports {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  FollowingImports(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  Either<Refusal, ImportJob> follow(Actor actor, ImportJobId id) {
    return visible(actor, id).map(StoredJobs::job);
  }

  Either<Refusal, List<ImportJob>> underWay(Actor actor, int limit) {
    requirePage(limit);
    return access
        .staff(actor)
        .map(staff -> context.imports().jobs().underWay(staff.practice(), limit))
        .map(found -> found.stream().map(StoredJobs::job).toList())
        .mapLeft(runner::refuse);
  }

  private static void requirePage(int limit) {
    if (limit < 1 || limit > Page.LARGEST) {
      throw new IllegalArgumentException("A page has 1 to " + Page.LARGEST + " items");
    }
  }

  Either<Refusal, RowPage> rows(Actor actor, ImportJobId id, long afterRow, int limit) {
    requirePage(limit);
    return visible(actor, id).map(job -> page(job, afterRow, limit));
  }

  private RowPage page(StoredImport job, long afterRow, int limit) {
    List<ReportedRow> reported = context.imports().jobs().rows(job.id(), afterRow, limit + 1);
    List<ReportedRow> page = reported.subList(0, Math.min(limit, reported.size()));
    return new RowPage(
        page.stream().map(Findings::read).toList(),
        reported.size() > limit
            ? OptionalLong.of(page.get(limit - 1).number())
            : OptionalLong.empty());
  }

  /** An import of the practice whose staff asks. */
  Either<Refusal, StoredImport> visible(Actor actor, ImportJobId id) {
    return access.staff(actor).flatMap(staff -> visible(staff, id)).mapLeft(runner::refuse);
  }

  private Either<AuditedRefusal, StoredImport> visible(PracticeStaff staff, ImportJobId id) {
    Optional<StoredImport> job = context.imports().jobs().find(id.value());
    if (job.isEmpty()) {
      return Either.left(AuditedRefusal.because(new ImportRefusal.ImportNotFound()));
    }
    return job.get().order().by().practice().equals(staff.practice())
        ? Either.right(job.get())
        : Either.left(
            access.refused(
                new ImportRefusal.ImportNotFound(), staff, job.get().order().careHome()));
  }
}
