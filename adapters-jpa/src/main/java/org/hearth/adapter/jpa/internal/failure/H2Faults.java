package org.hearth.adapter.jpa.internal.failure;

import java.sql.Connection;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.application.port.out.StorageUnavailableException;

/** Faults of a database in H2. */
public final class H2Faults implements DatabaseFaults {
  public static final String DAMAGED = "The database's file is damaged, and was left as it is";
  public static final String RESTORE =
      "Move the file away, and put the latest backup in its place; keep the damaged one, for some"
          + " of it may be recovered.";

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
  public void examine(Connection connection) {}

  @Override
  public StorageUnavailableException schema(Connection connection, Exception failed) {
    return DatabaseFaults.of("The database's schema cannot be brought up to date", failed);
  }

  @Override
  public void examineSchema(Connection connection) {}
}
