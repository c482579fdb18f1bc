package org.hearth.adapter.http.server.internal.scheduling;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Runs scheduled jobs; of a failure it logs the job's name and the type of the exception. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SchedulingSetup {
  private static final Logger LOG = LoggerFactory.getLogger(SchedulingSetup.class);

  @Bean
  ThreadPoolTaskSchedulerCustomizer quietScheduler() {
    return scheduler -> {
      scheduler.setPoolSize(2);
      scheduler.setErrorHandler(
          failed -> LOG.error("A scheduled job failed: {}", failed.getClass().getName()));
    };
  }
}
