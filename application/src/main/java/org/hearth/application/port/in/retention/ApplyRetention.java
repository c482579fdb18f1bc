package org.hearth.application.port.in.retention;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Period;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** Deletes what has been kept for as long as the installation keeps it. */
public interface ApplyRetention {
  /**
   * For Hearth itself. Any number of servers may do so at once; again, it deletes nothing more.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @return how much was deleted; refused as {@code not-allowed}
   */
  Either<Refusal, Deleted> apply(Actor actor);

  /** How much was deleted of each. */
  record Deleted(int answers, int imports, int files, int deadLetters, int auditEntries) {
    /** {@return whether anything was deleted} */
    public boolean isAny() {
      return isBesideTheTrail() || auditEntries > 0;
    }

    /**
     * {@return whether anything but entries of the trail was deleted} The horizon records deleted
     * entries.
     */
    public boolean isBesideTheTrail() {
      return answers + imports + files + deadLetters > 0;
    }
  }

  /**
   * How long an installation keeps what no account needs.
   *
   * @param answers of calls that may come again
   * @param imports that are over, with their reported rows
   * @param auditTrail entries of the audit trail
   */
  record RetentionSettings(Duration answers, Duration imports, Period auditTrail) {
    /** A week, longer than a call is tried again; 90 days; 8 years. */
    public static final RetentionSettings STANDARD =
        new RetentionSettings(Duration.ofDays(7), Duration.ofDays(90), Period.ofYears(8));

    /**
     * Refuses less than a day, and less than a year of the audit trail.
     *
     * @param answers of calls that may come again
     * @param imports that are over, with their reported rows
     * @param auditTrail entries of the audit trail
     */
    public RetentionSettings {
      if (answers.toDays() < 1 || imports.toDays() < 1 || auditTrail.toTotalMonths() < 12) {
        throw new IllegalArgumentException(
            "Answers and imports are kept for a day, the audit trail for a year, at least");
      }
    }
  }
}
