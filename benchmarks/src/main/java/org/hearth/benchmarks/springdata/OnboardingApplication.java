package org.hearth.benchmarks.springdata;

import org.hearth.benchmarks.server.Database;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The other baseline: the service that a team writes in a day with Spring Data JPA, everything as
 * Spring Boot has it by default ({@code hibernate.jdbc.batch_size}, for one, is not set).
 *
 * <p>Its keys are UUIDs as Hearth's are, set where an object is made. Spring Data then takes each
 * object for one that may be in the table, and looks before it inserts; it takes a second day to
 * notice. The profile {@link #CAREFUL} is the service on that second day.
 */
@SpringBootApplication
public class OnboardingApplication {
  /** The profile in which what is saved is known to be new. */
  public static final String CAREFUL = "careful";

  private static final String AS_WRITTEN = "default";

  /** Starts it on an empty database, whose tables Hibernate makes. */
  public static ConfigurableApplicationContext start(Database database, boolean careful) {
    return new SpringApplicationBuilder(OnboardingApplication.class)
        .profiles(careful ? CAREFUL : AS_WRITTEN)
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
