package org.hearth.application.internal.imports.job;

import io.vavr.control.Either;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.application.internal.csv.UnusableFileException;
import org.hearth.application.internal.imports.ResultFile;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.imports.StoredImport;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ImportService#writeResult}. */
final class WritingResults {
  private final UseCaseContext context;
  private final FollowingImports following;

  WritingResults(UseCaseContext context, FollowingImports following) {
    this.context = context;
    this.following = following;
  }

  Either<Refusal, ImportJob> write(
      Actor actor,
      ImportJobId id,
      ImportFile file,
      Function<RowOutcome, String> words,
      Writer target) {
    return following.visible(actor, id).flatMap(job -> write(job, file, words, target));
  }

  private Either<Refusal, ImportJob> write(
      StoredImport job, ImportFile file, Function<RowOutcome, String> words, Writer target) {
    ImportFile named = file.withColumns(job.order().columns());
    if (!job.progress().status().isOver() || !FileDigest.isOf(job.order(), named)) {
      return Either.left(new ImportRefusal.ImportNotPlanned());
    }
    try {
      new ResultFile(named, StoredJobs.kind(job.order()), new Rows(job.id()), words).write(target);
      return Either.right(StoredJobs.job(job));
    } catch (UnusableFileException unusable) {
      return Either.left(unusable.refusal());
    }
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
