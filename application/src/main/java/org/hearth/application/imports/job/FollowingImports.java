package org.hearth.application.imports.job;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.StoredImport;
import org.hearth.application.storage.ToldRow;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ImportDesk#follow} and {@link ImportDesk#rows}. */
final class FollowingImports {
  private final Workplace workplace;
  private final Access access;

  FollowingImports(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  Either<Refusal, ImportJob> follow(Actor actor, ImportJobId id) {
    return visible(actor, id).map(ImportJob::of);
  }

  Either<Refusal, RowPage> rows(Actor actor, ImportJobId id, long afterRow, int limit) {
    if (limit < 1 || limit > Page.LARGEST) {
      throw new IllegalArgumentException("A page has 1 to " + Page.LARGEST + " rows");
    }
    return visible(actor, id).map(job -> page(job, afterRow, limit));
  }

  private RowPage page(StoredImport job, long afterRow, int limit) {
    List<ToldRow> told = workplace.storage().importJobs().rows(job.id(), afterRow, limit + 1);
    List<ToldRow> page = told.subList(0, Math.min(limit, told.size()));
    return new RowPage(
        page.stream().map(Findings::read).toList(),
        told.size() > limit ? OptionalLong.of(page.get(limit - 1).number()) : OptionalLong.empty());
  }

  private Either<Refusal, StoredImport> visible(Actor actor, ImportJobId id) {
    return access.staff(actor).flatMap(staff -> visible(staff, id)).mapLeft(workplace::refuse);
  }

  private Either<Refused, StoredImport> visible(PracticeStaff staff, ImportJobId id) {
    Optional<StoredImport> job = workplace.storage().importJobs().find(id.value());
    if (job.isEmpty()) {
      return Either.left(Refused.because(new ImportRefusal.ImportNotFound()));
    }
    return job.get().order().by().practice().equals(staff.practice())
        ? Either.right(job.get())
        : Either.left(
            access.refused(
                new ImportRefusal.ImportNotFound(), staff, job.get().order().careHome()));
  }
}
