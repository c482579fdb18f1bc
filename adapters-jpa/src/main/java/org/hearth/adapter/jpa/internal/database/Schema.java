package org.hearth.adapter.jpa.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.failure.DatabaseFaults;
import org.hearth.application.port.out.StorageUnavailableException;

/** The tables, and how they come to be what this version of Hearth wants. */
public final class Schema {
  private static final String MIGRATIONS = "classpath:org/hearth/adapter/jpa/migration";

  private Schema() {}

  public static void bringUpToDate(DataSource dataSource, Database database) {
    try (Connection pooled = dataSource.getConnection()) {
      Connection connection = withoutPool(pooled);
      int before = connection.getNetworkTimeout();
      connection.setNetworkTimeout(
          Runnable::run, Math.toIntExact(StorageTimeouts.SCHEMA.toMillis()));
      execute(database.patience(), connection);
      bringUpToDate(connection, database.faults());
      execute(database.noPatience(), connection);
      connection.setNetworkTimeout(Runnable::run, before);
    } catch (SQLException failed) {
      throw DatabaseFaults.of("The database's schema cannot be looked at", failed);
    }
  }

  /**
   * The connection without the wrapper of the pool, which closes it as soon as the database turns
   * out to be read-only, before that can be reported.
   */
  private static Connection withoutPool(Connection pooled) throws SQLException {
    return pooled.isWrapperFor(Connection.class) ? pooled.unwrap(Connection.class) : pooled;
  }

  private static void execute(List<String> commands, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  /**
   * Brings the schema up to date of a database that Hearth can work with.
   *
   * @throws StorageUnavailableException where it cannot
   */
  public static void bringUpToDate(Connection connection, DatabaseFaults faults)
      throws SQLException {
    faults.examine(connection);
    Flyway flyway =
        Flyway.configure()
            .dataSource(new OneConnection(connection))
            .locations(MIGRATIONS)
            .javaMigrations(new SearchKeyMigration())
            // Not even steps of a later version: this one would write what that one cannot read.
            .ignoreMigrationPatterns(new String[0])
            .load();
    try {
      migrate(flyway);
    } catch (FlywayValidateException differs) {
      throw isNewer(flyway) ? newer() : faults.schema(connection, differs);
    } catch (FlywayException failed) {
      throw faults.schema(connection, failed);
    }
    faults.examineSchema(connection);
  }

  /**
   * The last step of a process that was killed at it may be committed while this one takes the same
   * step; it is then done, and the next look sees it.
   */
  private static void migrate(Flyway flyway) {
    try {
      flyway.migrate();
    } catch (FlywayException failed) {
      if (!Conflicts.isMadeAlready(failed)) {
        throw failed;
      }
      flyway.migrate();
    }
  }

  private static boolean isNewer(Flyway flyway) {
    return Arrays.stream(flyway.info().all())
        .map(MigrationInfo::getState)
        .anyMatch(
            state ->
                state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
  }

  private static UnusableDatabaseException newer() {
    return new UnusableDatabaseException(
        DatabaseFault.NEWER_SCHEMA,
        "This version of Hearth is older than the database",
        null,
        "Use the version of Hearth that the database was last opened with, or a later one.");
  }
}
