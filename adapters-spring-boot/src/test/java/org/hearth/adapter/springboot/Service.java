package org.hearth.adapter.springboot;

import org.hearth.adapter.springboot.internal.HealthAutoConfiguration;
import org.hearth.adapter.springboot.internal.JobsAutoConfiguration;
import org.hearth.adapter.springboot.internal.MetersAutoConfiguration;
import org.hearth.adapter.springboot.internal.PortsAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;

/** Services that embed Hearth, as Spring Boot would start them. */
final class Service {
  private Service() {}

  /** With what the starter brings alone. */
  static ApplicationContextRunner plain() {
    return new ApplicationContextRunner()
        .withPropertyValues("hearth.test-numbers=allowed")
        .withConfiguration(
            AutoConfigurations.of(
                HearthAutoConfiguration.class,
                HealthAutoConfiguration.class,
                JobsAutoConfiguration.class,
                MetersAutoConfiguration.class,
                PortsAutoConfiguration.class,
                DataSourceAutoConfiguration.class,
                DataSourceTransactionManagerAutoConfiguration.class,
                JdbcTemplateAutoConfiguration.class,
                TransactionManagerCustomizationAutoConfiguration.class,
                TransactionAutoConfiguration.class));
  }

  static ApplicationContextRunner on(Databases database) {
    return plain().withPropertyValues(database.properties());
  }

  /** Of which the tables are made by Flyway. */
  static ApplicationContextRunner withFlyway(Databases database) {
    return on(database)
        .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
        .withPropertyValues("spring.flyway.locations=classpath:service");
  }

  /** That works by Jakarta Persistence on the tables that Flyway makes. */
  static ApplicationContextRunner withJpa(Databases database) {
    return withFlyway(database)
        .withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
        .withUserConfiguration(ServiceEntities.class)
        .withPropertyValues("spring.jpa.hibernate.ddl-auto=validate");
  }
}
