package org.hearth.adapter.jpa.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.HostTransactions;
import org.hearth.adapter.jpa.JpaStorage.SchemaMode;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.adapter.jpa.internal.failure.DatabaseFaults;
import org.hearth.adapter.jpa.internal.transaction.LentConnections;
import org.jspecify.annotations.Nullable;

/**
 * A database of the host's, in which Hearth has a schema.
 *
 * @param transactions of the host, which are joined; null: none
 */
public record HostDatabase(
    DataSource dataSource,
    SchemaName schema,
    @Nullable HostTransactions transactions,
    StorageTimeouts timeouts) {

  /**
   * Has the schema made, or looks at it, or trusts it.
   *
   * @param migrations connections of the schema's owner
   */
  public OpenDatabase open(SchemaMode mode, DataSource migrations) {
    if (transactions != null && transactions.isActive()) {
      throw new IllegalStateException("The storage is built outside the host's transactions");
    }
    try {
      // First of all: on a connection of a transaction, whatever follows would commit its work.
      LentConnections lent = connections(dataSource);
      if (mode == SchemaMode.MIGRATE) {
        connections(migrations).close();
        schema(migrations).bringUpToDate(migrations);
      }
      Schema ofUser = schema(dataSource);
      if (mode != SchemaMode.NONE) {
        ofUser.validate(dataSource);
      }
      return new OpenDatabase(ofUser.database(), lent, () -> {});
    } catch (SQLException failed) {
      throw DatabaseFaults.of("The database cannot be reached", failed);
    }
  }

  private Schema schema(DataSource lending) throws SQLException {
    try (Connection connection = lending.getConnection()) {
      return new Schema(Database.of(connection, schema), Optional.of(schema));
    }
  }

  private LentConnections connections(DataSource lending) throws SQLException {
    boolean autoCommit = transactions == null;
    if (transactions != null) {
      try (Connection connection = lending.getConnection()) {
        autoCommit = connection.getAutoCommit();
      }
    }
    LentConnections lent =
        LentConnections.ofHost(
            lending, transactions, autoCommit, schema.quoted(), SchemaColumns.tables(), timeouts);
    // Refused at the start where it would be refused at the first call.
    lent.getConnection().close();
    return lent;
  }
}
