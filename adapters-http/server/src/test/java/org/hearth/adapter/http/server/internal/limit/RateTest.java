package org.hearth.adapter.http.server.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RateTest {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private long now;

  @Test
  void a_minutes_calls_may_come_at_once_and_then_one_for_each_interval() {
    Rate rate = new Rate(6, () -> now);
    for (int i = 0; i < 6; i++) {
      assertThat(rate.wait("ann")).isEmpty();
    }

    assertThat(rate.wait("ann")).contains(Duration.ofSeconds(10));
    now += 9 * SECOND + 1;
    assertThat(rate.wait("ann")).contains(Duration.ofSeconds(1));
    now += SECOND;
    assertThat(rate.wait("ann")).isEmpty();
    assertThat(rate.wait("ann")).isPresent();
  }

  @Test
  void one_caller_takes_nothing_from_another() {
    Rate rate = new Rate(1, () -> now);
    rate.wait("ann");

    assertThat(rate.wait("ann")).contains(Duration.ofMinutes(1));
    assertThat(rate.wait("ben")).isEmpty();
  }

  @Test
  void of_so_many_callers_something_is_remembered_and_of_no_more() {
    Rate rate = new Rate(1, () -> now);
    for (int i = 0; i <= Rate.MOST_CALLERS; i++) {
      rate.wait("caller " + i);
    }

    assertThat(rate.wait("caller 1")).isPresent();
    assertThat(rate.wait("caller 0")).isEmpty();
  }

  /** However calls come, no more than twice a minute's are let through within any minute. */
  @Property
  void no_minute_has_more_than_what_may_come_at_once_and_what_comes_in_a_minute(
      @ForAll @IntRange(min = 1, max = 20) int aMinute,
      @ForAll @Size(max = 300) List<@IntRange(min = 0, max = 20_000) Integer> pausesInMillis) {
    long[] time = {Long.MAX_VALUE - SECOND};
    Rate rate = new Rate(aMinute, () -> time[0]);
    Deque<Long> within = new ArrayDeque<>();
    for (int pause : pausesInMillis) {
      time[0] += TimeUnit.MILLISECONDS.toNanos(pause);
      while (!within.isEmpty() && time[0] - within.peek() >= TimeUnit.MINUTES.toNanos(1)) {
        within.remove();
      }
      if (rate.wait("ann").isEmpty()) {
        within.add(time[0]);
      }
      assertThat(within).hasSizeLessThanOrEqualTo(2 * aMinute);
    }
  }
}
