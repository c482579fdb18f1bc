package org.hearth.application.port.in.retention;

import java.time.Duration;
import java.time.Period;

/**
 * How long an installation keeps what no account needs.
 *
 * @param answers of calls that may come again
 * @param imports that are over, with what was told of their rows
 * @param auditTrail entries of the audit trail
 */
public record RetentionSettings(Duration answers, Duration imports, Period auditTrail) {
  /** A week, longer than a call is tried again; 90 days; 8 years. */
  public static final RetentionSettings STANDARD =
      new RetentionSettings(Duration.ofDays(7), Duration.ofDays(90), Period.ofYears(8));

  public RetentionSettings {
    if (answers.toDays() < 1 || imports.toDays() < 1 || auditTrail.toTotalMonths() < 12) {
      throw new IllegalArgumentException(
          "Answers and imports are kept for a day, the audit trail for a year, at least");
    }
  }
}
