package org.hearth.benchmarks.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a crowd was answered, and how soon.
 *
 * @param nanos from the first question to the last answer
 */
public record Load(long nanos, List<Reply> replies) {
  private static final double NANOS_IN_A_MILLISECOND = 1e6;

  /** One answer. */
  public record Reply(int status, long nanos) {}

  /** Answers a second. */
  public double rate() {
    return replies.size() / (nanos / 1e9);
  }

  /**
   * The time within which a part of the answers came, in milliseconds.
   *
   * @param part 0.5 for the median
   */
  public double milliseconds(double part) {
    long[] sorted = replies.stream().mapToLong(Reply::nanos).sorted().toArray();
    return sorted[(int) Math.ceil(part * sorted.length) - 1] / NANOS_IN_A_MILLISECOND;
  }

  /** How often each status came. */
  public Map<Integer, Long> statuses() {
    return replies.stream()
        .collect(Collectors.groupingBy(Reply::status, TreeMap::new, Collectors.counting()));
  }

  /** The load, if every answer had the status. */
  public Load expect(int status) {
    if (!statuses().keySet().equals(Set.of(status))) {
      throw new IllegalStateException("Expected " + status + " only and got " + statuses());
    }
    return this;
  }
}
