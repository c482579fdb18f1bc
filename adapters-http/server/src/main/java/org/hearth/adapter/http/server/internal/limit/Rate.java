package org.hearth.adapter.http.server.internal.limit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A rate for each of many callers: a minute's calls may come at once, and then one for each
 * interval (GCRA, ITU-T I.371). Of a caller one number is remembered; of those who call least
 * recently none, when there are too many.
 */
public final class Rate {
  static final int MOST_CALLERS = 10_000;

  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final long interval;
  private final LongSupplier nanoTime;

  /**
   * The moment at which each caller may again make all calls of a minute at once; callers are in
   * the order of their last calls.
   */
  private final Map<String, Long> wholeAt = new LinkedHashMap<>(16, 0.75F, true);

  /**
   * @param aMinute at least 1
   * @param nanoTime as {@link System#nanoTime} counts
   */
  public Rate(int aMinute, LongSupplier nanoTime) {
    this.interval = MINUTE / aMinute;
    this.nanoTime = nanoTime;
  }

  /**
   * Counts a call. Where the rate is exceeded, it is not counted, and the time to wait is returned.
   */
  public synchronized Optional<Duration> wait(String caller) {
    long now = nanoTime.getAsLong();
    long from = from(caller, now);
    long tooEarly = tooEarly(from, now);
    if (tooEarly > 0) {
      return Optional.of(inWholeSeconds(tooEarly));
    }
    wholeAt.put(caller, from + interval);
    if (wholeAt.size() > MOST_CALLERS) {
      wholeAt.remove(wholeAt.keySet().iterator().next());
    }
    return Optional.empty();
  }

  /** Whether a call would exceed the rate now. It is not counted. */
  public synchronized boolean isExceeded(String caller) {
    long now = nanoTime.getAsLong();
    return tooEarly(from(caller, now), now) > 0;
  }

  private long from(String caller, long now) {
    Long known = wholeAt.get(caller);
    return known == null || known - now < 0 ? now : known;
  }

  private long tooEarly(long from, long now) {
    return from + interval - now - MINUTE;
  }

  private static Duration inWholeSeconds(long nanos) {
    long second = TimeUnit.SECONDS.toNanos(1);
    return Duration.ofSeconds((nanos + second - 1) / second);
  }
}
