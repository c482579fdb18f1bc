package org.hearth.application.port.in.imports;

import io.vavr.control.Either;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** Imports that are carried out while the caller waits. */
public interface Imports {
  /**
   * Tells what an import would do, row by row, and does none of it. Each row is judged as {@link
   * #apply} would.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param kind what a row of the file is
   * @param file the file, which can be opened more than once
   * @param listener is given each row's outcome with all its faults
   * @return the counts; refused as {@code file-unusable} or {@code not-allowed}; of one home, also
   *     as {@code care-home-not-found}, {@code care-home-closed} or {@code at-another-practice}
   */
  Either<Refusal, ImportSummary> plan(
      Actor actor, ImportKind kind, ImportFile file, ImportListener listener);

  /**
   * Carries an import out in chunks, each whole or not at all. Interrupted, or run twice, it
   * creates nothing twice: a second run completes the first. Rules are those for opening care homes
   * and registering residents one by one.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param kind what a row of the file is
   * @param file the file, which can be opened more than once
   * @param confirmations given for all rows (R8)
   * @param listener is given each row's outcome once it is kept
   * @return the counts; refused as {@code file-unusable}, {@code confirmation-missing} or {@code
   *     not-allowed}, and of one home as {@code care-home-not-found}, {@code care-home-closed} or
   *     {@code at-another-practice}, in which case nothing was done
   */
  Either<Refusal, ImportSummary> apply(
      Actor actor,
      ImportKind kind,
      ImportFile file,
      Confirmations confirmations,
      ImportListener listener);

  /** Follows how an import goes, called from one thread, in the order of the rows. */
  interface ImportListener {
    /**
     * Something about the file as a whole, before the work begins.
     *
     * @param warning what is to be looked at
     */
    default void warns(ImportWarning warning) {}

    /**
     * The file is whole and the work begins.
     *
     * @param rows how many there are
     */
    default void begins(long rows) {}

    /**
     * A row is decided; if it was to be kept, it is kept.
     *
     * @param outcome what became of the row, or would
     */
    void row(RowOutcome outcome);

    /** The rows reported so far are a whole number of chunks; the next one takes a moment. */
    default void chunkEnds() {}
  }
}
