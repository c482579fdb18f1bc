package org.hearth.application.port.in.imports;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** Takes imports that are too large to wait for, and has workers carry them out. */
public interface ImportService {
  /**
   * Whether such an import would be taken, asked before a large file is sent.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param kind what a row of the file is
   * @param dryRun whether nothing is changed
   * @param confirmations what the person at the desk confirms (R8)
   * @return what may be imported; refused as {@link #submit} refuses before it reads the file
   */
  Either<Refusal, ImportKind> check(
      Actor actor, ImportKind kind, boolean dryRun, Confirmations confirmations);

  /**
   * Stores the file, which is read to its end, and leaves the rest to a worker.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param kind what a row of the file is
   * @param dryRun to learn what would happen, and change nothing
   * @param confirmations given for all rows (R8), unless it is a dry run
   * @param file the file, which can be opened more than once
   * @param key under which the same content gives the same job
   * @return the job, waiting; refused as {@code not-allowed}, {@code confirmation-missing}, {@code
   *     care-home-not-found}, {@code care-home-closed} or {@code at-another-practice}, in which
   *     case nothing of the file was read, as {@code file-unusable} where a column is named that
   *     there is none of or the file is too large, as {@code too-many-imports} or {@code
   *     import-storage-full} where the limits are reached, or as {@code idempotency-key-reused}
   */
  Either<Refusal, ImportJob> submit(
      Actor actor,
      ImportKind kind,
      boolean dryRun,
      Confirmations confirmations,
      ImportFile file,
      Optional<IdempotencyKey> key);

  /**
   * Submits the file of a finished dry run, to be imported as it was planned: kind and columns are
   * those of the plan. A row that would be created otherwise than planned, as one whose account
   * changed meanwhile, is not applied and has the code {@code changed-since-plan}.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param plan the dry run, of the actor's practice
   * @param confirmations given for all rows (R8)
   * @param file the one that was planned, byte for byte
   * @param key empty where the call is not to be known again
   * @return as of {@link #submit}; refused also as {@code import-not-found}, or as {@code
   *     import-not-planned} where the dry run is not done or was of another file
   */
  Either<Refusal, ImportJob> confirm(
      Actor actor,
      ImportJobId plan,
      Confirmations confirmations,
      ImportFile file,
      Optional<IdempotencyKey> key);

  /**
   * Imports and dry runs of the actor's practice that are not over, newest first; for its staff.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param limit 1 to 500
   * @return refused as {@code not-allowed}
   */
  Either<Refusal, List<ImportJob>> underWay(Actor actor, int limit);

  /**
   * For staff of the practice that submitted it.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param id the import
   * @return how it stands; refused as {@code import-not-found} or {@code not-allowed}
   */
  Either<Refusal, ImportJob> follow(Actor actor, ImportJobId id);

  /**
   * What became of rows so far, in their order; for staff of the practice that submitted them.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param id the import
   * @param afterRow the number of the last row already seen; 0 for the beginning
   * @param limit 1 to 500
   * @return refused as {@code import-not-found} or {@code not-allowed}
   */
  Either<Refusal, RowPage> rows(Actor actor, ImportJobId id, long afterRow, int limit);

  /**
   * The file of an import again, with what became of its rows in columns <i>Result</i> and
   * <i>Errors</i> before the others; for staff of the practice that submitted it. It can be
   * corrected and sent again as it is. Of an import that was given up only the rows that were
   * reported have a result.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param id the import
   * @param file of the import, byte for byte, which can be read until the result is written
   * @return refused as {@code import-not-found} or {@code not-allowed}, or as {@code
   *     import-not-planned} where it was of another file, is not over, or was not read to its end
   */
  Either<Refusal, FileWithResult> result(Actor actor, ImportJobId id, ImportFile file);

  /**
   * Carries a job out, for a worker, where it waits or has been left by one that broke down.
   *
   * @param id the import
   * @return how it stands then: {@code RUNNING} where another worker carries it out; refused as
   *     {@code import-not-found}
   */
  Either<Refusal, ImportJob> run(ImportJobId id);

  /**
   * Carries out the next job that waits or has been left, for a worker: practices take turns, and
   * of each the oldest goes first.
   *
   * @return how it stands then; empty where there is none to carry out
   */
  Optional<ImportJob> runNext();

  /** {@return what the files of imports that are not over take, in bytes, at most} */
  long storedBytes();

  /**
   * Deletes parts of files that came in over an hour ago and were never submitted, for a background
   * worker: a server that is killed while it takes a file leaves some.
   *
   * @return how many parts
   */
  int deleteAbandonedFiles();

  /**
   * What became of some rows.
   *
   * @param next the row after which the next page begins; empty where no more are reported yet
   */
  record RowPage(List<RowOutcome> rows, OptionalLong next) {
    /**
     * Keeps a copy of the rows.
     *
     * @param rows in the order of the file
     * @param next the row after which the next page begins; empty where no more are reported yet
     */
    public RowPage {
      rows = List.copyOf(rows);
    }
  }

  /** The file of an import with what became of its rows, which nothing refuses any more. */
  @FunctionalInterface
  interface FileWithResult {
    /**
     * Writes it.
     *
     * @param words what the result of a row is called
     * @param target is not closed
     * @throws IOException where it cannot be read or written
     */
    void write(Function<RowOutcome, String> words, Writer target) throws IOException;
  }

  /**
   * How many imports an installation lets wait.
   *
   * @param storedBytes that the files of imports which are not over take together, about
   * @param openOfUser imports of one staff member that are not over, about
   */
  record ImportLimits(long storedBytes, int openOfUser) {
    /** 1 GiB, and 20 of a staff member. */
    public static final ImportLimits STANDARD = new ImportLimits(1L << 30, 20);

    private static final int FILES_AT_LEAST = 4;

    /**
     * Refuses limits that leave no room for one import.
     *
     * @param storedBytes that the files of imports which are not over take together, about
     * @param openOfUser imports of one staff member that are not over, about
     */
    public ImportLimits {
      if (storedBytes < (long) FILES_AT_LEAST * ImportFiles.PART || openOfUser < 1) {
        throw new IllegalArgumentException("There is no room for an import");
      }
    }

    /**
     * No file takes more than a quarter of the room.
     *
     * @return in bytes
     */
    public long largestFile() {
      return storedBytes / FILES_AT_LEAST;
    }
  }
}
