package org.hearth.adapter.http.server.internal.scheduling;

import org.hearth.application.EmbeddedHearth;
import org.hearth.application.EmbeddedHearth.RunningJobs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hearth's own jobs, for as long as the server runs. Of a failure the log has the job's name and
 * the type of the exception.
 */
@Component
class BackgroundJobs implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundJobs.class);

  private final EmbeddedHearth hearth;
  private @Nullable RunningJobs running;

  public BackgroundJobs(EmbeddedHearth hearth) {
    this.hearth = hearth;
  }

  @Override
  public synchronized void start() {
    if (running == null) {
      running =
          hearth.startJobs(
              (job, why) -> LOG.error("The job {} failed: {}", job, why.getClass().getName()));
    }
  }

  @Override
  public synchronized void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  /** As Spring's own schedulers: later than what callers wait for, which may be the jobs' work. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE / 2;
  }

  @Override
  public synchronized boolean isRunning() {
    return running != null;
  }
}
