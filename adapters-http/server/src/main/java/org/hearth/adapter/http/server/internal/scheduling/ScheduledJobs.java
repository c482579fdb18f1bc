package org.hearth.adapter.http.server.internal.scheduling;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.internal.health.WatchedMailer;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.retention.ApplyRetention;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.domain.actor.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The scheduled jobs, each with a pause after it. Several servers may do the same at once. None is
 * in a hurry when the server starts, which is when callers are.
 */
@Component
class ScheduledJobs {
  private static final Actor RETENTION = new Actor.HearthSystem("retention");

  private final Authentication authentication;
  private final ImportService imports;
  private final ApplyRetention retention;
  private final WatchedMailer post;
  private final AtomicLong storedImports = new AtomicLong();

  public ScheduledJobs(
      Authentication authentication,
      ImportService imports,
      ApplyRetention retention,
      WatchedMailer post,
      MeterRegistry meters,
      ServerOptions options) {
    this.authentication = authentication;
    this.imports = imports;
    this.retention = retention;
    this.post = post;
    Gauge.builder("hearth.imports.stored", storedImports, AtomicLong::get)
        .baseUnit("bytes")
        .register(meters);
    Gauge.builder(
            "hearth.imports.room", options, all -> all.limits().imports().waiting().storedBytes())
        .baseUnit("bytes")
        .register(meters);
  }

  @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
  void sendEmails() {
    authentication.sendNotifications().sendWaiting();
  }

  /** Its findings go to the log, a metric and the server's readiness. */
  @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
  void checkPost() {
    try {
      post.check();
    } catch (RuntimeException logged) {
      // It remembers that.
    }
  }

  @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
  void runImports() {
    while (imports.runNext().isPresent()) {
      // the next one that waits
    }
  }

  /** For a metric, which may be asked for while the storage does not answer. */
  @Scheduled(initialDelay = 1, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
  void measureImports() {
    storedImports.set(imports.storedBytes());
  }

  @Scheduled(initialDelay = 60, fixedDelay = 3_600, timeUnit = TimeUnit.SECONDS)
  void deleteAbandonedFiles() {
    imports.deleteAbandonedFiles();
  }

  /** Once a day, and soon after a start, for a server may be started anew each day. */
  @Scheduled(initialDelay = 600, fixedDelay = 86_400, timeUnit = TimeUnit.SECONDS)
  void applyRetention() {
    retention.apply(RETENTION);
  }
}
