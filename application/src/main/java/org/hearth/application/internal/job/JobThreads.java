package org.hearth.application.internal.job;

import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.application.EmbeddedHearth.RunningJobs;

/** Jobs on threads of their own, which do not keep the process alive. */
final class JobThreads implements RunningJobs {
  private static final int MOST = 4;
  private static final long SECONDS_TO_END = 5;

  private final ScheduledThreadPoolExecutor threads;

  private JobThreads(ScheduledThreadPoolExecutor threads) {
    this.threads = threads;
  }

  /** Starts the jobs; what one throws is told, and neither stops it nor others. */
  static RunningJobs start(List<Job> jobs, Failures failures) {
    AtomicInteger count = new AtomicInteger();
    ScheduledThreadPoolExecutor threads =
        new ScheduledThreadPoolExecutor(
            MOST,
            work -> {
              Thread thread = new Thread(work, "hearth-job-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    for (Job job : jobs) {
      var unused =
          threads.scheduleWithFixedDelay(
              () -> carryOut(job, failures),
              job.first().toMillis(),
              job.pause().toMillis(),
              TimeUnit.MILLISECONDS);
    }
    return new JobThreads(threads);
  }

  private static void carryOut(Job job, Failures failures) {
    try {
      job.work().run();
    } catch (RuntimeException | Error failed) {
      failures.failed(job.name(), failed);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException stop) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
