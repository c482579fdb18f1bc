package org.hearth.application.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearth.application.EmbeddedHearth.RunningJobs;
import org.junit.jupiter.api.Test;

class JobThreadsTest {
  private static final Duration SOON = Duration.ofMillis(1);

  private final Queue<String> failures = new ConcurrentLinkedQueue<>();

  @Test
  void a_job_that_fails_is_told_and_goes_on() throws InterruptedException {
    CountDownLatch three = new CountDownLatch(3);
    Job job =
        new Job(
            "failing",
            SOON,
            SOON,
            () -> {
              three.countDown();
              throw new IllegalStateException("no");
            });

    RunningJobs running = JobThreads.start(List.of(job), this::failed);
    assertThat(three.await(1, TimeUnit.MINUTES)).isTrue();
    running.close();

    assertThat(failures).contains("failing: no").hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void a_job_that_is_under_way_ends_before_the_jobs_are_closed() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean underWay = new AtomicBoolean();
    Job job =
        new Job(
            "long",
            SOON,
            SOON,
            () -> {
              underWay.set(true);
              begun.countDown();
              for (int i = 0; i < 10_000_000; i++) {
                Thread.onSpinWait();
              }
              underWay.set(false);
            });

    RunningJobs running = JobThreads.start(List.of(job), this::failed);
    assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
    running.close();
    running.close();

    assertThat(underWay).isFalse();
    assertThat(failures).isEmpty();
  }

  private void failed(String job, Throwable why) {
    failures.add(job + ": " + why.getMessage());
  }
}
