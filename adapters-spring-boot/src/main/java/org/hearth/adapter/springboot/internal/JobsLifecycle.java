package org.hearth.adapter.springboot.internal;

import org.hearth.application.EmbeddedHearth;
import org.hearth.application.EmbeddedHearth.RunningJobs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Runs Hearth's jobs while the application runs. */
final class JobsLifecycle implements SmartLifecycle {
  private final EmbeddedHearth hearth;
  private final RunningJobs.Failures failures;
  private @Nullable RunningJobs running;

  JobsLifecycle(EmbeddedHearth hearth, RunningJobs.Failures failures) {
    this.hearth = hearth;
    this.failures = failures;
  }

  @Override
  public synchronized void start() {
    if (running == null) {
      running = hearth.startJobs(failures);
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
