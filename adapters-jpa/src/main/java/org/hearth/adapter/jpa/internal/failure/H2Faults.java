package org.hearth.adapter.jpa.internal.failure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.application.port.out.StorageUnavailableException;

/** Faults of a database in H2. */
public final class H2Faults implements DatabaseFaults {
  public static final String DAMAGED = "The database's file is damaged, and was left as it is";
  public static final String RESTORE =
      "Move the file away, and put the latest backup in its place; keep the damaged one, for some"
          + " of it may be recovered.";

  /** Counts those of {@link JpaStorage#h2Dialect}. */
  private static final String SETTINGS =
      """
      SELECT count(*) FROM information_schema.settings
      WHERE (setting_name, upper(setting_value)) IN (
        ('MODE', 'POSTGRESQL'), ('DATABASE_TO_LOWER', 'TRUE'), ('DEFAULT_NULL_ORDERING', 'HIGH'))
      """;

  @Override
  public StorageUnavailableException unreachable(Exception failed) {
    DatabaseFault fault = DatabaseFault.ofState(DatabaseFailure.state(failed));
    return switch (fault) {
      case IN_USE ->
          new UnusableDatabaseException(
              fault,
              "Another process is using the database's file",
              failed,
              "Stop the other hearth; one process at a time can have the file.");
      case DAMAGED -> new UnusableDatabaseException(fault, DAMAGED, failed, RESTORE);
      case CREDENTIALS ->
          new UnusableDatabaseException(
              fault,
              "The database's file was not made by Hearth: it has another user or password",
              failed,
              "Move it away, or start hearth in another folder.");
      default -> new UnusableDatabaseException(fault, "The database cannot be opened", failed);
    };
  }

  @Override
  public void examine(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery(SETTINGS)) {
      count.next();
      if (count.getInt(1) < 3) {
        throw new UnusableDatabaseException(
            DatabaseFault.SETTINGS,
            "The H2 database is not in the mode that Hearth's schema needs",
            null,
            "Put \";" + JpaStorage.h2Dialect() + "\" behind its address.");
      }
    }
  }

  @Override
  public StorageUnavailableException schema(Connection connection, Exception failed) {
    return DatabaseFaults.of("The database's schema cannot be brought up to date", failed);
  }

  @Override
  public void examineSchema(Connection connection) {}
}
