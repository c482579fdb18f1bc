package org.hearth.adapter.http.server.internal.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.hearth.adapter.http.server.ServerDependencies;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The server is ready while its storage answers and keeps changes. The answer does not give the
 * reason.
 */
@Component("storage")
class StorageHealth implements HealthIndicator, DisposableBean {
  private final StorageProbe probe;

  @Autowired
  public StorageHealth(ServerDependencies parts, MeterRegistry meters) {
    this.probe = new StorageProbe(parts.storage(), System::nanoTime);
    Gauge.builder("hearth.storage.up", probe, last -> last.wasWell() ? 1 : 0).register(meters);
  }

  @Override
  public Health health() {
    return probe.isWell() ? Health.up().build() : Health.down().build();
  }

  @Override
  public void destroy() {
    probe.close();
  }
}
