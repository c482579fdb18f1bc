package org.hearth.app.server;

import java.time.Duration;
import org.hearth.app.config.Environment;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.in.signin.SignInSettings;

/** What the environment says of how long sessions last. */
record ConfiguredSessions(Environment environment) {
  private static final int HOURS = 24;
  private static final int MINUTES = 720;

  SignInSettings in(SignInSettings settings) {
    return settings.withSessions(
        Duration.ofHours(
            number(Environment.SESSION_HOURS, settings.sessionLasts().toHours(), HOURS)),
        Duration.ofMinutes(
            number(
                Environment.SESSION_IDLE_MINUTES, settings.sessionIdles().toMinutes(), MINUTES)));
  }

  private long number(String variable, long usual, int most) {
    String text = environment.text(variable).orElse(Long.toString(usual)).strip();
    // Use is recorded once a minute, so that a shorter time cannot be measured.
    int least = variable.equals(Environment.SESSION_IDLE_MINUTES) ? 2 : 1;
    if (text.matches("[0-9]{1,4}")) {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw CommandFailure.unusable(
        variable + " cannot be used.",
        "Set it to a number from " + least + " to " + most + ", or leave it unset.");
  }
}
