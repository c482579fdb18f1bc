package org.hearth.application.port.out.signin;

import java.time.Instant;
import java.util.Optional;

/**
 * When a session was used, and by what.
 *
 * @param usedAt when it was last used, to the minute
 * @param source where it began, such as an IP address; at most 64 characters
 * @param browser its kind, such as Firefox on Windows; at most 40 characters
 */
public record SessionUse(
    Instant begunAt, Instant usedAt, Optional<String> source, Optional<String> browser) {
  public static SessionUse begun(Instant now, Optional<String> source, Optional<String> browser) {
    return new SessionUse(now, now, source, browser);
  }

  public SessionUse again(Instant now) {
    return new SessionUse(begunAt, now, source, browser);
  }

  /** Masked: where a person works is personal. */
  @Override
  public String toString() {
    return "SessionUse[***]";
  }
}
