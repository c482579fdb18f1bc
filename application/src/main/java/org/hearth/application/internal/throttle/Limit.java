package org.hearth.application.internal.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearth.application.port.out.signin.Attempts.AttemptCount;

/**
 * How often something may be tried.
 *
 * @param free how often within the window without any delay; then the delay doubles each time
 * @param window from the first attempt; after it, and any delay, all begins anew
 * @param longestDelay between two attempts
 */
public record Limit(int free, Duration window, Duration longestDelay) {
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
  private static final int DOUBLINGS = 10;

  public Limit(int free, Duration window) {
    this(free, window, LONGEST_DELAY);
  }

  /** The tally after one more attempt. */
  AttemptCount next(Optional<AttemptCount> seen, Instant now) {
    Optional<AttemptCount> counted = seen.filter(tally -> tally.forgetAt().isAfter(now));
    int count = counted.map(AttemptCount::count).orElse(0) + 1;
    Instant openAt = now.plus(delay(count));
    Instant end = counted.map(AttemptCount::forgetAt).orElse(now.plus(window));
    return new AttemptCount(count, openAt, end.isAfter(openAt) ? end : openAt);
  }

  private Duration delay(int count) {
    if (count < free) {
      return Duration.ZERO;
    }
    Duration delay = Duration.ofSeconds(1L << Math.min(count - free + 1, DOUBLINGS));
    return delay.compareTo(longestDelay) < 0 ? delay : longestDelay;
  }
}
