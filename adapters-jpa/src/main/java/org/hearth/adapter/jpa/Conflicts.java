package org.hearth.adapter.jpa;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.hearth.adapter.jpa.fault.DatabaseFault;
import org.hearth.adapter.jpa.fault.UnusableDatabaseException;
import org.hearth.application.storage.StorageUnavailableException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Tells "the world has moved on" from a broken database. */
final class Conflicts {
  /**
   * Unique violation; PostgreSQL's serialization failure and deadlock; H2's concurrent update and
   * lock time-out.
   */
  private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "90131", "HYT00");

  /**
   * PostgreSQL's unique violation, in its catalogue, and its duplicate column, object and table.
   */
  private static final Set<String> MADE_ALREADY = Set.of("23505", "42701", "42710", "42P07");

  private Conflicts() {}

  /** Does the work; false where somebody else was first. */
  static boolean keptOrNot(BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (RuntimeException failed) {
      if (isConflict(failed)) {
        return false;
      }
      throw failed;
    }
  }

  /** The SQL state of a failure, or that it has none. */
  static String state(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "unknown";
  }

  /** Databases quote the values of rows in their messages; those may be personal. */
  static StorageUnavailableException withoutValues(Exception failed) {
    DatabaseFault fault = DatabaseFault.ofState(state(failed));
    String words =
        switch (fault) {
          case READ_ONLY -> "The database takes no changes, with SQL state ";
          case FULL -> "The database's disk is full, with SQL state ";
          case DAMAGED -> "The database's file is damaged, with SQL state ";
          default -> "The database failed with SQL state ";
        };
    StorageUnavailableException clean =
        new UnusableDatabaseException(fault, words + state(failed), null);
    clean.setStackTrace(failed.getStackTrace());
    return clean;
  }

  /** Whether a part of the schema could not be made because it has been made meanwhile. */
  static boolean isMadeAlready(Throwable failure) {
    return MADE_ALREADY.contains(state(failure));
  }

  static boolean isConflict(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StaleStateException
          || (cause instanceof SQLException sql && STATES.contains(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
