package org.hearth.adapter.jpa.internal.failure;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Translates exceptions of drivers, the pool and Hibernate into those of the storage; the only
 * place that does. Databases quote values of rows in their messages, and these may be personal:
 * only the SQL state of a failure is reported.
 */
public final class DatabaseFailure {
  static final String NO_STATE = "unknown";

  /** The class of SQL states of failed connections. */
  private static final String CONNECTION = "08";

  /**
   * PostgreSQL's classes for insufficient resources and system errors: another statement would
   * fail, too.
   */
  private static final Set<String> CLASSES_OF_THE_SERVER = Set.of("53", "57", "58", "F0");

  /** Read-only after a change of roles, and a lock that was waited for in vain. */
  private static final Set<String> OF_THE_SERVER = Set.of("25006", "55P03");

  /**
   * PostgreSQL's shutdowns and idle time-outs end the connection; H2's file is closed or cannot be
   * read or written.
   */
  private static final Set<String> CUT =
      Set.of(
          "57P01", "57P02", "57P03", "57P05", "25P03", "25P04", "90028", "90030", "90031", "90067",
          "90098", "90121");

  private DatabaseFailure() {}

  /** The exception for a statement within a transaction, of which nothing is kept then. */
  public static RuntimeException ofStatement(Exception failed) {
    return Conflicts.isConflict(failed) ? conflict(failed) : ofLook(failed);
  }

  /** The exception for a query, or for a connection that could not be had. */
  public static RuntimeException ofLook(Exception failed) {
    String state = state(failed);
    DatabaseFault fault = DatabaseFault.ofState(state);
    if (isOfTheServer(state) || isCut(state) || fault != DatabaseFault.OTHER) {
      return clean(new UnusableDatabaseException(fault, words(failed, fault, state), null), failed);
    }
    return clean(new StatementFaultException(words(failed, fault, state)), failed);
  }

  /** The exception for a change that is committed by its own statement. */
  public static RuntimeException ofChange(Exception failed) {
    String state = state(failed);
    return isCut(state) && !Conflicts.isConflict(failed)
        ? unknown(failed, state)
        : ofStatement(failed);
  }

  /** The exception for a commit. */
  public static RuntimeException ofCommit(Exception failed) {
    return Conflicts.isConflict(failed) ? conflict(failed) : unknown(failed, state(failed));
  }

  private static RuntimeException unknown(Exception failed, String state) {
    return clean(
        new StorageOutcomeUnknownException(
            "The database's answer to a change was lost with SQL state " + state, null),
        failed);
  }

  private static RuntimeException conflict(Exception failed) {
    return failed instanceof PersistenceException conflict
        ? conflict
        : new StorageConflictException(failed);
  }

  /**
   * Whether all callers who shared the statement fail with it. They are not to ask the same again,
   * each alone.
   */
  public static boolean isShared(RuntimeException failed) {
    return failed instanceof StorageUnavailableException
        && !(failed instanceof StatementFaultException);
  }

  private static boolean isOfTheServer(String state) {
    return OF_THE_SERVER.contains(state)
        || CLASSES_OF_THE_SERVER.stream().anyMatch(state::startsWith);
  }

  /** Whether the connection is gone, and with it whatever the database would have answered. */
  private static boolean isCut(String state) {
    return state.equals(NO_STATE) || state.startsWith(CONNECTION) || CUT.contains(state);
  }

  /** The SQL state of a failure, or that it has none. */
  public static String state(@Nullable Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return NO_STATE;
  }

  private static String words(Exception failed, DatabaseFault fault, String state) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException) {
        return "No connection to the database was free in time";
      }
    }
    return switch (fault) {
      case READ_ONLY -> "The database takes no changes, with SQL state " + state;
      case FULL -> "The database's disk is full, with SQL state " + state;
      case DAMAGED -> "The database's file is damaged, with SQL state " + state;
      default -> "The database failed with SQL state " + state;
    };
  }

  private static <E extends RuntimeException> E clean(E reported, Exception failed) {
    reported.setStackTrace(failed.getStackTrace());
    return reported;
  }
}
