package org.hearth.adapter.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hearth.application.storage.StorageUnavailableException;

/** The tables, and how they come to be what this version of Hearth wants. */
final class Schema {
  private static final String MIGRATIONS = "classpath:org/hearth/adapter/jpa/migration";

  private Schema() {}

  static void bringUpToDate(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      bringUpToDate(connection);
    } catch (SQLException failed) {
      throw isNot(failed);
    }
  }

  /**
   * The last step of a process that was killed at it may be committed while this one takes the same
   * step; it is then done, and the next look sees it.
   */
  static void bringUpToDate(Connection connection) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(new OneConnection(connection))
            .locations(MIGRATIONS)
            .javaMigrations(new SearchKeyMigration())
            .load();
    try {
      try {
        flyway.migrate();
      } catch (FlywayException failed) {
        if (!Conflicts.isMadeAlready(failed)) {
          throw failed;
        }
        flyway.migrate();
      }
    } catch (FlywayException failed) {
      throw isNot(failed);
    }
  }

  private static StorageUnavailableException isNot(Exception failed) {
    return new StorageUnavailableException(
        "The database's schema cannot be brought up to date", failed);
  }
}
