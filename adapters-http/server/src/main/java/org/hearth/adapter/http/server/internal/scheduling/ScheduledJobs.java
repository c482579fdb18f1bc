package org.hearth.adapter.http.server.internal.scheduling;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.internal.health.WatchedMailer;
import org.hearth.application.port.in.imports.ImportService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the server looks at again and again for its metrics and its log. */
@Component
class ScheduledJobs {
  private final ImportService imports;
  private final WatchedMailer post;
  private final AtomicLong storedImports = new AtomicLong();

  public ScheduledJobs(
      ImportService imports, WatchedMailer post, MeterRegistry meters, ServerOptions options) {
    this.imports = imports;
    this.post = post;
    Gauge.builder("hearth.imports.stored", storedImports, AtomicLong::get)
        .baseUnit("bytes")
        .register(meters);
    Gauge.builder(
            "hearth.imports.room", options, all -> all.limits().imports().waiting().storedBytes())
        .baseUnit("bytes")
        .register(meters);
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

  /** For a metric, which may be asked for while the storage does not answer. */
  @Scheduled(initialDelay = 1, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
  void measureImports() {
    storedImports.set(imports.storedBytes());
  }
}
