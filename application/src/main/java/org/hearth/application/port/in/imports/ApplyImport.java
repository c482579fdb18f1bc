package org.hearth.application.port.in.imports;

import io.vavr.control.Either;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/**
 * Carries an import out in chunks, each whole or not at all. Interrupted, or run twice, it creates
 * nothing twice: a second run completes the first.
 */
public interface ApplyImport {
  /**
   * Rules as for opening care homes and registering residents one by one.
   *
   * @param confirmations given for all rows (R8)
   * @param listener is given each row's outcome once it is kept
   * @return the counts; refused as {@code file-unusable}, {@code confirmation-missing} or {@code
   *     not-allowed}, and of one home as {@code care-home-not-found} or {@code
   *     at-another-practice}, in which case nothing was done
   */
  Either<Refusal, ImportSummary> apply(
      Actor actor,
      ImportKind kind,
      ImportFile file,
      Confirmations confirmations,
      ImportListener listener);
}
