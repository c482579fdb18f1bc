package org.hearth.adapter.jpa.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import org.hearth.adapter.jpa.internal.failure.DatabaseFailure;

/**
 * Work within the host's transaction, which goes on whatever becomes of it: PostgreSQL aborts a
 * transaction at the first statement that fails, unless there is a savepoint before it.
 */
final class JoinedWork {
  private JoinedWork() {}

  static <T> T look(LentConnections lent, Connections.Work<T> work) {
    return on(lent, work, DatabaseFailure::ofLook);
  }

  /** All of the work, or none of it. */
  static <T> T change(LentConnections lent, Connections.Work<T> work) {
    return on(lent, connection -> withSavepoint(connection, work), DatabaseFailure::ofStatement);
  }

  private static <T> T on(
      LentConnections lent,
      Connections.Work<T> work,
      Function<SQLException, RuntimeException> failure) {
    try {
      Connection connection = lent.host().connection();
      try {
        return work.on(lent.joined(connection));
      } finally {
        lent.host().release(connection);
      }
    } catch (SQLException failed) {
      throw failure.apply(failed);
    }
  }

  private static <T> T withSavepoint(Connection connection, Connections.Work<T> work)
      throws SQLException {
    Savepoint before = connection.setSavepoint();
    T result;
    try {
      result = work.on(connection);
    } catch (SQLException | RuntimeException failed) {
      goBack(connection, before);
      throw failed;
    }
    connection.releaseSavepoint(before);
    return result;
  }

  /** Where that fails, the connection is gone, and the first failure says more. */
  private static void goBack(Connection connection, Savepoint before) {
    try {
      connection.rollback(before);
    } catch (SQLException gone) {
      // The database rolls back by itself.
    }
  }
}
