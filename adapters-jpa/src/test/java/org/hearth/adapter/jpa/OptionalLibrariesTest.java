package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearth.adapter.jpa.HostService.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Libraries that are the host's choice are asked for by name, and only where they are needed. */
class OptionalLibrariesTest {
  private static final String ON_H2 = "jdbc:h2:mem:optional;" + JpaStorage.h2Dialect();

  @ParameterizedTest
  @CsvSource({
    "HikariCP, com.zaxxer:HikariCP, jdbc:h2:mem:optional",
    "flyway-core, org.flywaydb:flyway-core, jdbc:h2:mem:optional",
    "h2, com.h2database:h2, jdbc:h2:mem:optional",
    "postgresql, org.postgresql:postgresql, jdbc:postgresql://localhost/optional"
  })
  void a_database_of_its_own_asks_for_what_is_missing(String jar, String coordinates, String url)
      throws Exception {
    assertThat(without("open", url + ";" + JpaStorage.h2Dialect(), jar)).contains(coordinates);
  }

  @Test
  void a_host_without_flyway_is_told_of_it_unless_another_tool_makes_the_tables() throws Exception {
    assertThat(without("migrate", ON_H2, "HikariCP", "flyway-core", "flyway-database-postgresql"))
        .contains("org.flywaydb:flyway-core");
    assertThat(without("validate", ON_H2, "HikariCP", "flyway-core", "flyway-database-postgresql"))
        .contains("The schema hearth lacks");
    assertThat(without("trust", ON_H2, "HikariCP", "flyway-core", "flyway-database-postgresql"))
        .isEqualTo("built");
  }

  @Test
  void a_host_on_postgresql_is_told_of_flyways_part_for_it() throws Exception {
    String url = Kind.POSTGRESQL.newDatabase();

    assertThat(without("migrate", url, "HikariCP", "h2", "flyway-database-postgresql"))
        .contains("org.flywaydb:flyway-database-postgresql");
    assertThat(without("migrate", url, "HikariCP", "h2")).isEqualTo("built");
  }

  /** What {@link OptionalLibraryTrial} answers where these libraries are missing. */
  private static String without(String trial, String url, String... libraries) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPath(libraries), ClassLoader.getPlatformClassLoader())) {
      return (String)
          loader
              .loadClass("org.hearth.adapter.jpa.OptionalLibraryTrial")
              .getMethod(trial, String.class)
              .invoke(null, url);
    }
  }

  private static URL[] classPath(String... without) throws Exception {
    List<URL> kept = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      String name = Path.of(entry).getFileName().toString();
      if (List.of(without).stream().noneMatch(jar -> name.matches(jar + "-\\d.*"))) {
        kept.add(Path.of(entry).toUri().toURL());
      }
    }
    return kept.toArray(URL[]::new);
  }
}
