package org.hearth.adapter.springboot.internal;

import org.hearth.adapter.springboot.HearthAutoConfiguration;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.EmbeddedHearth.RunningJobs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** What goes on in the background. */
@AutoConfiguration(after = HearthAutoConfiguration.class)
@ConditionalOnBean(EmbeddedHearth.class)
@ConditionalOnProperty(name = "hearth.jobs.enabled", matchIfMissing = true)
public final class JobsAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  JobsLifecycle hearthJobs(EmbeddedHearth hearth, ObjectProvider<RunningJobs.Failures> failures) {
    return new JobsLifecycle(hearth, failures.getIfAvailable(RunningJobs.Failures::logged));
  }
}
