package org.hearth.adapter.http.client;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * How long a call may take, and when it is sent again.
 *
 * @param deadline of a call with all its attempts and the pauses between
 * @param attemptTimeout the longest that one attempt waits for its answer
 */
record RetryPolicy(Duration deadline, Duration attemptTimeout) {
  private static final int MOST_ATTEMPTS = 3;
  private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  /** The longest pause before another attempt, whatever {@code Retry-After} says. */
  private static final long LONGEST_PAUSE_SECONDS = 5;

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

    /** How long the next attempt may take; nothing or less once the deadline has passed. */
    Duration left() {
      Duration left = deadline.minusNanos(System.nanoTime() - begun);
      return left.compareTo(attemptTimeout) < 0 ? left : attemptTimeout;
    }

    boolean mayTryAgain() {
      return attempts < MOST_ATTEMPTS && left().toNanos() > 0;
    }

    /**
     * Waits for as long as the server says; where it says nothing, twice as long before each
     * further attempt, by a random part less, so that callers do not come back all at once.
     *
     * @param retryAfterSeconds of the server
     */
    void pause(OptionalLong retryAfterSeconds) throws InterruptedException {
      long wanted =
          retryAfterSeconds.isPresent()
              ? TimeUnit.SECONDS.toNanos(
                  Math.min(Math.max(0, retryAfterSeconds.getAsLong()), LONGEST_PAUSE_SECONDS))
              : backoff();
      attempts++;
      TimeUnit.NANOSECONDS.sleep(Math.min(wanted, Math.max(0, left().toNanos())));
    }

    private long backoff() {
      long longest = FIRST_PAUSE << (attempts - 1);
      return ThreadLocalRandom.current().nextLong(longest / 2, longest);
    }
  }
}
