package org.hearth.app.config;

import java.time.Duration;
import java.time.Period;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.in.retention.ApplyRetention.RetentionSettings;

/** How long the environment says that things are kept. */
public final class ConfiguredRetention {
  private static final RetentionSettings USUAL = RetentionSettings.STANDARD;
  private static final int LONGEST = 100_000;

  private final Environment environment;

  public ConfiguredRetention(Environment environment) {
    this.environment = environment;
  }

  public RetentionSettings get() {
    return new RetentionSettings(
        Duration.ofDays(number(Environment.KEEP_ANSWERS, (int) USUAL.answers().toDays())),
        Duration.ofDays(number(Environment.KEEP_IMPORTS, (int) USUAL.imports().toDays())),
        Period.ofYears(number(Environment.KEEP_AUDIT, USUAL.auditTrail().getYears())));
  }

  private int number(String variable, int usual) {
    return environment
        .text(variable)
        .map(String::strip)
        .map(
            text -> {
              int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
              if (number < 1 || number > LONGEST) {
                throw CommandFailure.unusable(
                    variable + " is not a number of at least 1.",
                    "Set it to a whole number, or leave it unset for " + usual + ".");
              }
              return number;
            })
        .orElse(usual);
  }
}
