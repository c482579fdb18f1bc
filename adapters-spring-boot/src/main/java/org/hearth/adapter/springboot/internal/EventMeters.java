package org.hearth.adapter.springboot.internal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.hearth.application.port.in.event.EventDelivery;

/** How long the event that waits longest has waited. */
final class EventMeters implements MeterBinder {
  private final EventDelivery delivery;

  EventMeters(EventDelivery delivery) {
    this.delivery = delivery;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    TimeGauge.builder(
            "hearth.events.lag",
            delivery,
            TimeUnit.MILLISECONDS,
            waiting -> waiting.lag().toMillis())
        .description("How long the event that waits longest has waited")
        .register(registry);
  }
}
