package org.hearth.application.port.in.retention;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** Deletes what has been kept for as long as the installation keeps it. */
public interface ApplyRetention {
  /**
   * For Hearth itself. Any number of servers may do so at once; again, it deletes nothing more.
   *
   * @return how much was deleted; refused as {@code not-allowed}
   */
  Either<Refusal, Deleted> apply(Actor actor);

  /** How much was deleted of each. */
  record Deleted(int answers, int imports, int files, int auditEntries) {
    /** Whether anything was deleted. */
    public boolean isAny() {
      return isBesideTheTrail() || auditEntries > 0;
    }

    /**
     * Whether anything but entries of the trail was deleted. The horizon records deleted entries.
     */
    public boolean isBesideTheTrail() {
      return answers + imports + files > 0;
    }
  }
}
