package org.hearth.adapter.http.server.internal.scheduling;

import java.util.concurrent.TimeUnit;
import org.hearth.application.port.in.audit.SealedTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals the audit trail a moment after its entries are kept. The last checkpoint goes to the log,
 * which is kept elsewhere: a trail that was cut off behind it does not have it.
 */
@Component
class SealingJobs {
  private static final Logger LOG = LoggerFactory.getLogger(SealingJobs.class);

  /** What is left waits two seconds more. */
  private static final int MOST = 50_000;

  private final SealedTrail trail;

  public SealingJobs(SealedTrail trail) {
    this.trail = trail;
  }

  @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
  void seal() {
    trail.seal(MOST);
  }

  @Scheduled(initialDelay = 60, fixedDelay = 3_600, timeUnit = TimeUnit.SECONDS)
  void tellCheckpoint() {
    trail.checkpoint().ifPresent(checkpoint -> LOG.info("Audit checkpoint {}", checkpoint));
  }
}
