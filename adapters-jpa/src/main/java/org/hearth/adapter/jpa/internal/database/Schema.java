package org.hearth.adapter.jpa.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.failure.DatabaseFaults;
import org.hearth.application.port.out.StorageUnavailableException;

/** The tables, and how they come to be what this version of Hearth wants. */
public final class Schema {
  /** Where the steps of this version are. */
  public static final String MIGRATIONS = "classpath:org/hearth/adapter/jpa/migration";

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
    bringUpToDate(connection, faults, MIGRATIONS);
  }

  /**
   * The same with other steps.
   *
   * @param migrations where they are, as Flyway writes it
   */
  public static void bringUpToDate(
      Connection connection, DatabaseFaults faults, String... migrations) throws SQLException {
    faults.examine(connection);
    try {
      new SchemaHistory(connection, migrations).complete();
    } catch (FlywayException failed) {
      throw faults.schema(connection, failed);
    }
    faults.examineSchema(connection);
  }
}
