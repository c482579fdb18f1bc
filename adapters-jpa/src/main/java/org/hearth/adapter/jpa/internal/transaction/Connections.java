package org.hearth.adapter.jpa.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.hearth.adapter.jpa.internal.failure.DatabaseFailure;
import org.hearth.adapter.jpa.internal.failure.StorageConflictException;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;

/**
 * Plain JDBC, for single statements that every call waits for: Hibernate's session round them would
 * take longer than they do.
 */
public final class Connections {
  private final LentConnections lent;
  private final LongStatements longStatements;

  public Connections(LentConnections lent, LongStatements longStatements) {
    this.lent = lent;
    this.longStatements = longStatements;
  }

  /** A statement on a connection. */
  @FunctionalInterface
  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Whether the calling thread is in a transaction of the host, which shares no statement. */
  public boolean isJoined() {
    return lent.isJoined();
  }

  /**
   * Carries out a statement that may be asked again: it changes nothing but the trail.
   *
   * @throws StorageUnavailableException where the database fails
   */
  public <T> T look(Work<T> work) {
    return lent.isJoined() ? JoinedWork.look(lent, work) : each(work, DatabaseFailure::ofLook);
  }

  /** The same, for a statement that takes long. */
  public <T> T lookForLong(Work<T> work) {
    return look(patiently(work));
  }

  /**
   * Carries out a statement that changes something: committed by itself, or with the host's
   * transaction.
   *
   * @throws StorageConflictException where another change was kept first
   * @throws StorageOutcomeUnknownException where the answer was lost
   * @throws StorageUnavailableException where the database fails otherwise; nothing is kept
   */
  public <T> T change(Work<T> work) {
    return lent.isJoined() ? JoinedWork.change(lent, work) : changeByItself(work);
  }

  /** The same, for a statement that takes long. */
  public <T> T changeForLong(Work<T> work) {
    return change(patiently(work));
  }

  /** The same, committed by itself whatever becomes of a transaction of the host. */
  public <T> T changeByItself(Work<T> work) {
    return each(work, DatabaseFailure::ofChange);
  }

  /** A host's transaction keeps the host's bounds. */
  private <T> Work<T> patiently(Work<T> work) {
    return lent.isJoined() ? work : connection -> longStatements.on(connection, work);
  }

  private <T> T each(Work<T> work, Function<SQLException, RuntimeException> failure) {
    Connection connection = connection();
    try {
      T result = work.on(connection);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
      return result;
    } catch (SQLException failed) {
      throw failure.apply(failed);
    } finally {
      giveBack(connection);
    }
  }

  private Connection connection() {
    try {
      return lent.getConnection();
    } catch (SQLException unreachable) {
      throw DatabaseFailure.ofLook(unreachable);
    }
  }

  /** Closes the connection. A failure is ignored, since the statement has been answered by now. */
  private static void giveBack(Connection connection) {
    try {
      connection.close();
    } catch (SQLException broken) {
      // The pool removes the broken connection.
    }
  }
}
