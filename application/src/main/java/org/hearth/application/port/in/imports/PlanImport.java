package org.hearth.application.port.in.imports;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** Tells what an import would do, row by row, and does none of it. */
public interface PlanImport {
  /**
   * Judges each row as {@link ApplyImport} would.
   *
   * @param listener is given each row's outcome with all its faults
   * @return the counts; refused as {@code file-unusable} or {@code not-allowed}; of one home, also
   *     as {@code care-home-not-found} or {@code at-another-practice}
   */
  Either<Refusal, ImportSummary> plan(
      Actor actor, ImportKind kind, ImportFile file, ImportListener listener);
}
