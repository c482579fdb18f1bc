package org.hearth.adapter.jpa.internal.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.adapter.jpa.internal.account.AccountKey;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.failure.DatabaseFaults;
import org.hearth.adapter.jpa.internal.failure.PostgresFaults;
import org.hearth.adapter.jpa.internal.insert.InsertDialect;

/** What the two databases say differently. */
public interface Database {
  String PRACTICES = "FROM care_home_practice p WHERE p.care_home_id = a.id";

  /** Work on a connection. */
  @FunctionalInterface
  interface Work {
    void on(Connection connection) throws SQLException;
  }

  /**
   * The database of an address, {@code jdbc:postgresql:…} or {@code jdbc:h2:…}.
   *
   * @param user as whom a connection is made
   */
  static Database of(String jdbcUrl, String user) {
    if (jdbcUrl.startsWith("jdbc:postgresql:")) {
      OptionalLibrary.POSTGRESQL.require();
      return new PostgresDatabase(new PostgresFaults(jdbcUrl, user, Optional.empty()));
    }
    if (jdbcUrl.startsWith("jdbc:h2:")) {
      OptionalLibrary.H2.require();
      return new H2Database();
    }
    throw new IllegalArgumentException(
        "The database's address begins with jdbc:postgresql: or jdbc:h2:");
  }

  /**
   * The database that a connection leads to.
   *
   * @throws UnusableDatabaseException where it is of another kind
   */
  static Database of(Connection connection, SchemaName schema) throws SQLException {
    DatabaseMetaData found = connection.getMetaData();
    return switch (found.getDatabaseProductName()) {
      case "PostgreSQL" ->
          new PostgresDatabase(
              new PostgresFaults(found.getURL(), found.getUserName(), Optional.of(schema.text())));
      case "H2" -> new H2Database();
      default ->
          throw new UnusableDatabaseException(
              DatabaseFault.SETTINGS,
              "The data source leads to " + found.getDatabaseProductName(),
              null,
              "Give Hearth a data source on PostgreSQL or H2.");
    };
  }

  /** What Hearth asks of the driver. */
  Map<String, String> driverOptions(StorageTimeouts timeouts);

  /** Work that may take long, for which the connection's time-outs are raised. */
  void patiently(Connection connection, Work work) throws SQLException;

  /** How rows are inserted, many at once. */
  InsertDialect inserts();

  DatabaseFaults faults();

  /**
   * What {@link AccountRow#account} reads of an account {@code a}.
   *
   * @param practices a home's, joined by commas
   */
  static String accountColumns(String practices) {
    return "%s, CASE WHEN a.state IN ('CARE_HOME', 'CLOSED_HOME') THEN %s END AS practices"
        .formatted(AccountRow.TABLE.names("a"), practices);
  }

  /** {@link #accountColumns} as this database says it. */
  String accountColumns();

  /**
   * Many questions in one.
   *
   * @param type of the values, which are given as one array
   * @param query ends with the sign behind which the one value goes
   */
  String anyOf(String type, String query);

  /** {@link #accountColumns} of the accounts that have one of the keys, given as one array. */
  default String accountsBy(AccountKey key) {
    return anyOf(
        key.column().type().text(),
        "SELECT %s FROM account a WHERE a.%s =".formatted(accountColumns(), key.column().name()));
  }

  /**
   * The rest of a query from its FROM on, over the requests {@code r} of the present dependents
   * {@code a} of the home {@code :home}; conditions on both follow.
   */
  String fromRequestsOfHome();

  /** Selects the events of the requests {@code :ids}, which are given as one array. */
  String eventsOfRequests();
}
