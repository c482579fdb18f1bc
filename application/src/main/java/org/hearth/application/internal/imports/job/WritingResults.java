package org.hearth.application.internal.imports.job;

import io.vavr.control.Either;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.hearth.application.internal.imports.ResultFile;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportJob.Status;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.ImportService.FileWithResult;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ImportService#result}. */
final class WritingResults {
  private final UseCaseContext context;
  private final FollowingImports following;

  WritingResults(UseCaseContext context, FollowingImports following) {
    this.context = context;
    this.following = following;
  }

  Either<Refusal, FileWithResult> of(Actor actor, ImportJobId id, ImportFile file) {
    return following.visible(actor, id).flatMap(job -> of(job, file));
  }

  private Either<Refusal, FileWithResult> of(StoredImport stored, ImportFile file) {
    ImportFile named = file.withColumns(stored.order().columns());
    ImportJob job = StoredJobs.job(stored);
    return wasReadWhole(job) && Submission.isOf(stored.order(), FileDigest.of(named))
        ? Either.right(
            (words, target) ->
                new ResultFile(named, job.kind(), new Rows(stored.id()), words).write(target))
        : Either.left(new ImportRefusal.ImportNotPlanned());
  }

  /** An import that is given up may have failed before it had read the file. */
  private static boolean wasReadWhole(ImportJob job) {
    return job.status() == Status.DONE || (job.isGivenUp() && job.rows() > 0);
  }

  /** The reported rows, read part by part. */
  private final class Rows implements Iterator<RowOutcome> {
    private final UUID job;
    private Iterator<ReportedRow> part = List.<ReportedRow>of().iterator();
    private long last;
    private boolean ended;

    Rows(UUID job) {
      this.job = job;
    }

    @Override
    public boolean hasNext() {
      if (!part.hasNext() && !ended) {
        List<ReportedRow> rows = context.imports().jobs().rows(job, last, Page.LARGEST);
        ended = rows.isEmpty();
        part = rows.iterator();
      }
      return part.hasNext();
    }

    @Override
    public RowOutcome next() {
      if (!hasNext()) {
        throw new NoSuchElementException("There are no more rows");
      }
      ReportedRow row = part.next();
      last = row.number();
      return Findings.read(row);
    }
  }
}
