package org.hearth.adapter.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hearth.application.storage.StorageUnavailableException;

/**
 * Plain JDBC, for single statements that every call waits for: Hibernate's session round them would
 * take longer than they do.
 */
final class Connections {
  private final DataSource dataSource;

  Connections(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** A statement on a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /**
   * Carries one statement out, committed by itself.
   *
   * @throws StorageConflictException where somebody else was first
   * @throws StorageUnavailableException where the database fails otherwise
   */
  <T> T each(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      T result = work.on(connection);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
      return result;
    } catch (SQLException failed) {
      throw Conflicts.isConflict(failed)
          ? new StorageConflictException(failed)
          : Conflicts.withoutValues(failed);
    }
  }
}
