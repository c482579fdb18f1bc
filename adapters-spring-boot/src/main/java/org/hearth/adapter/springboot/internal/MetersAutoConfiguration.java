package org.hearth.adapter.springboot.internal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.hearth.adapter.springboot.HearthAutoConfiguration;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.port.in.event.EventDelivery.EventListener;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Tells Micrometer how delivery goes. */
@AutoConfiguration(after = HearthAutoConfiguration.class)
@ConditionalOnBean(EmbeddedHearth.class)
@ConditionalOnClass(MeterRegistry.class)
public final class MetersAutoConfiguration {
  @Bean
  @ConditionalOnBean(EventListener.class)
  @ConditionalOnMissingBean(name = "hearthEventMeters")
  MeterBinder hearthEventMeters(EmbeddedHearth hearth) {
    return new EventMeters(hearth.events());
  }
}
