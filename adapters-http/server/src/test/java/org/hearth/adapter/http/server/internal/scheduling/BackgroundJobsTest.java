package org.hearth.adapter.http.server.internal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.Hearth;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

class BackgroundJobsTest {
  /** A job may be what a caller waits for; Spring stops the higher phases first. */
  @Test
  void jobs_stop_after_callers_are_answered() {
    assertThat(new BackgroundJobs(Hearth.on(new InMemoryStorage())).getPhase())
        .isLessThan(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE)
        .isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
  }
}
