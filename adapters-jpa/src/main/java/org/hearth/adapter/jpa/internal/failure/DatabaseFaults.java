package org.hearth.adapter.jpa.internal.failure;

import java.sql.Connection;
import java.sql.SQLException;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.application.port.out.StorageUnavailableException;

/** Finds out whether a database can be used, and puts into words why it cannot. */
public interface DatabaseFaults {
  /** Why no connection was made. */
  StorageUnavailableException unreachable(Exception failed);

  /**
   * Looks at a database before its schema is made.
   *
   * @throws StorageUnavailableException where Hearth must not make it there
   */
  void examine(Connection connection) throws SQLException;

  /** Why the schema could not be brought up to date. */
  StorageUnavailableException schema(Connection connection, Exception failed) throws SQLException;

  /**
   * Looks at a database whose schema is up to date.
   *
   * @throws StorageUnavailableException where Hearth cannot work with it
   */
  void examineSchema(Connection connection) throws SQLException;

  /** The fault of a failure by its SQL state, with words for what two databases have in common. */
  static UnusableDatabaseException of(String words, Exception failed) {
    DatabaseFault fault = DatabaseFault.ofState(DatabaseFailure.state(failed));
    return switch (fault) {
      case READ_ONLY ->
          new UnusableDatabaseException(fault, "The database takes no changes", failed);
      case FULL -> new UnusableDatabaseException(fault, "The database's disk is full", failed);
      default -> new UnusableDatabaseException(fault, words, failed);
    };
  }
}
