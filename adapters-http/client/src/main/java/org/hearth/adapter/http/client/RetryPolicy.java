package org.hearth.adapter.http.client;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a call may take, and when it is sent again.
 *
 * @param deadline of a call with all its attempts and the pauses between
 * @param attemptTimeout the longest that one attempt waits for its answer
 */
record RetryPolicy(Duration deadline, Duration attemptTimeout) {
  private static final int MOST_ATTEMPTS = 3;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

  /** The longest pause before another attempt, whatever {@code Retry-After} says. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** For a file, which takes long to send: an attempt may take as long as the call. */
  RetryPolicy forFiles() {
    return new RetryPolicy(deadline, deadline);
  }

  /** The time of one call, from now on. */
  Course begin() {
    return new Course(System.nanoTime());
  }

  /** A call under way; of one thread. */
  final class Course {
    private final long begun;
    private int attempts = 1;

    private Course(long begun) {
      this.begun = begun;
    }

    /** How long the next attempt may take. */
    Duration left() {
      Duration left = leftOfCall();
      return left.compareTo(attemptTimeout) < 0 ? left : attemptTimeout;
    }

    private Duration leftOfCall() {
      return deadline.minusNanos(System.nanoTime() - begun);
    }

    /**
     * The pause before the next attempt: as long as the server says; where it says nothing, twice
     * as long before each further attempt, by a random part less, so that callers do not come back
     * all at once.
     *
     * @param retryAfterSeconds of the server
     * @return empty where there is no next attempt: as many were made as may be, or the deadline
     *     would pass meanwhile
     */
    Optional<Duration> takeNextPause(OptionalLong retryAfterSeconds) {
      Duration pause =
          retryAfterSeconds.isPresent()
              ? Duration.ofSeconds(
                  Math.min(retryAfterSeconds.getAsLong(), LONGEST_PAUSE.toSeconds()))
              : backoff();
      boolean over = attempts == MOST_ATTEMPTS || pause.compareTo(leftOfCall()) >= 0;
      attempts++;
      return over ? Optional.empty() : Optional.of(pause);
    }

    private Duration backoff() {
      long longest = FIRST_PAUSE.multipliedBy(1L << (attempts - 1)).toNanos();
      return Duration.ofNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest));
    }
  }
}
