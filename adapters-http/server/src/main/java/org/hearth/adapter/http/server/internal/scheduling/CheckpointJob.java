package org.hearth.adapter.http.server.internal.scheduling;

import java.util.concurrent.TimeUnit;
import org.hearth.application.port.in.audit.SealedTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts the last checkpoint of the audit trail into the log, which is kept elsewhere: a trail that
 * was cut off behind it does not have it.
 */
@Component
class CheckpointJob {
  private static final Logger LOG = LoggerFactory.getLogger(CheckpointJob.class);

  private final SealedTrail trail;

  public CheckpointJob(SealedTrail trail) {
    this.trail = trail;
  }

  @Scheduled(initialDelay = 60, fixedDelay = 3_600, timeUnit = TimeUnit.SECONDS)
  void tellCheckpoint() {
    trail.checkpoint().ifPresent(checkpoint -> LOG.info("Audit checkpoint {}", checkpoint));
  }
}
