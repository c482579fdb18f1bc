package org.hearth.adapter.jpa.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.failure.DatabaseFaults;
import org.hearth.application.port.out.StorageUnavailableException;

/**
 * The tables, and how they come to be what this version of Hearth wants.
 *
 * @param name of the schema that has them; empty: the one where the connection looks first
 */
public record Schema(Database database, Optional<SchemaName> name) {
  /** Where the steps of this version are: one file of plain SQL for each. */
  public static final String MIGRATIONS = "classpath:org/hearth/adapter/jpa/migration";

  /** Work on a connection, which the schema's owner has opened. */
  @FunctionalInterface
  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  /**
   * Brings the schema up to date of a database that Hearth can work with.
   *
   * @throws StorageUnavailableException where it cannot
   */
  public void bringUpToDate(DataSource dataSource) {
    on(dataSource, connection -> database.patiently(connection, this::bringUpToDate));
  }

  /** The same on one connection. */
  public void bringUpToDate(Connection connection) throws SQLException {
    bringUpToDate(connection, List.of(MIGRATIONS));
  }

  /**
   * The same with other steps.
   *
   * @param migrations where they are, as Flyway writes it
   */
  public void bringUpToDate(Connection connection, List<String> migrations) throws SQLException {
    OptionalLibrary.FLYWAY.require();
    if (database instanceof PostgresDatabase) {
      OptionalLibrary.FLYWAY_ON_POSTGRESQL.require();
    }
    faults().examine(connection);
    new SchemaHistory(connection, faults(), name, migrations).complete();
    faults().examineSchema(connection);
  }

  /**
   * Compares the named schema with what this version of Hearth wants, and changes nothing.
   *
   * @throws StorageUnavailableException where they differ, or the user lacks a right
   */
  public void validate(DataSource dataSource) {
    on(dataSource, this::validate);
  }

  private void validate(Connection connection) throws SQLException {
    faults().examine(connection);
    faults().examineSchema(connection);
    if (OptionalLibrary.FLYWAY.isThere()) {
      new SchemaHistory(connection, faults(), name, List.of(MIGRATIONS)).compare();
    }
    SchemaColumns.require(connection, name.orElseThrow().text());
  }

  private DatabaseFaults faults() {
    return database.faults();
  }

  private static void on(DataSource dataSource, Work work) {
    try (Connection pooled = dataSource.getConnection()) {
      Connection connection = withoutPool(pooled);
      boolean autoCommit = connection.getAutoCommit();
      int before = connection.getNetworkTimeout();
      try {
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(
            Runnable::run, Math.toIntExact(StorageTimeouts.SCHEMA.toMillis()));
        work.on(connection);
      } finally {
        restore(connection, before, autoCommit);
      }
    } catch (SQLException failed) {
      throw DatabaseFaults.of("The database's schema cannot be looked at", failed);
    }
  }

  /** The pool does not know what was set, for the connection is without its wrapper. */
  private static void restore(Connection connection, int networkTimeout, boolean autoCommit) {
    try {
      connection.setNetworkTimeout(Runnable::run, networkTimeout);
      connection.setAutoCommit(autoCommit);
    } catch (SQLException broken) {
      // The pool removes the broken connection; what failed before says more.
    }
  }

  /**
   * The connection without the wrapper of the pool, which closes it as soon as the database turns
   * out to be read-only, before that can be reported.
   */
  private static Connection withoutPool(Connection pooled) throws SQLException {
    return pooled.isWrapperFor(Connection.class) ? pooled.unwrap(Connection.class) : pooled;
  }
}
