package org.hearth.application.internal.imports.job;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.imports.ImportHistory;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ImportHistory}. */
public final class ListingImports implements ImportHistory {
  private final UseCaseRunner runner;
  private final Access access;

  public ListingImports(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.access = access;
  }

  @Override
  public Either<Refusal, Slice<ImportJob>> list(Actor actor, Page page) {
    return access.staff(actor).map(staff -> list(staff, page)).mapLeft(runner::refuse);
  }

  private Slice<ImportJob> list(PracticeStaff staff, Page page) {
    Slice<StoredImport> found =
        runner
            .context()
            .storage()
            .imports()
            .map(imports -> imports.jobs().newest(staff.practice(), page))
            .orElse(new Slice<>(List.of(), Optional.empty()));
    return new Slice<>(found.items().stream().map(StoredJobs::job).toList(), found.next());
  }
}
