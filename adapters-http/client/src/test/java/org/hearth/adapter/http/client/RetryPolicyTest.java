package org.hearth.adapter.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  private static final Duration CALL = Duration.ofSeconds(3);

  private final RetryPolicy.Course course = new RetryPolicy(CALL, CALL).begin();

  @Test
  void a_pause_that_would_outlast_the_deadline_is_not_made() {
    assertThat(course.takeNextPause(OptionalLong.of(3))).isEmpty();
  }

  @Test
  void the_server_says_how_long_to_pause_and_else_pauses_grow() {
    assertThat(course.takeNextPause(OptionalLong.of(1))).contains(Duration.ofSeconds(1));
    assertThat(course.takeNextPause(OptionalLong.empty()).orElseThrow())
        .isBetween(Duration.ofMillis(200), Duration.ofMillis(400));
  }

  @Test
  void a_call_is_sent_three_times_at_most() {
    course.takeNextPause(OptionalLong.empty());
    course.takeNextPause(OptionalLong.empty());

    assertThat(course.takeNextPause(OptionalLong.empty())).isEmpty();
  }
}
