package org.hearth.benchmarks.springdata;

import org.hearth.benchmarks.server.Database;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The other baseline: the service that a team writes in a day with Spring Data JPA, everything as
 * Spring Boot has it by default ({@code hibernate.jdbc.batch_size}, for one, is not set).
 */
@SpringBootApplication
public class OnboardingApplication {

  /** Starts it on an empty database, whose tables Hibernate makes. */
  public static ConfigurableApplicationContext start(Database database) {
    return new SpringApplicationBuilder(OnboardingApplication.class)
        .web(WebApplicationType.NONE)
        .properties(
            "spring.datasource.url=" + database.jdbcUrl(),
            "spring.datasource.username=" + Database.USER,
            "spring.datasource.password=" + Database.PASSWORD,
            "spring.jpa.hibernate.ddl-auto=create",
            "spring.main.banner-mode=off",
            "logging.level.root=warn")
        .run();
  }
}
