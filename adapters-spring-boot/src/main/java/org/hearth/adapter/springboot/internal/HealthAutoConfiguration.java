package org.hearth.adapter.springboot.internal;

import org.hearth.adapter.springboot.HearthAutoConfiguration;
import org.hearth.application.port.out.Storage;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Tells Actuator whether Hearth keeps changes at present. */
@AutoConfiguration(after = HearthAutoConfiguration.class)
@ConditionalOnBean(Storage.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnEnabledHealthIndicator("hearth")
public final class HealthAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean(name = "hearthHealthIndicator")
  HealthIndicator hearthHealthIndicator(Storage storage) {
    return new StorageHealth(storage);
  }
}
