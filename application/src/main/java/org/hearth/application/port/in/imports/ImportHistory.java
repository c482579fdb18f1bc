package org.hearth.application.port.in.imports;

import io.vavr.control.Either;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/**
 * The imports of a practice that were left to workers, until retention deletes them. An import that
 * is carried out within a process, as from the command line, is in the audit trail alone.
 */
public interface ImportHistory {
  /**
   * Imports and dry runs of a practice, newest first; for its staff. There are none where the
   * storage offers no import jobs.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param page where the page begins, and how many items it holds
   * @return refused as {@code not-allowed}
   */
  Either<Refusal, Slice<ImportJob>> list(Actor actor, Page page);
}
