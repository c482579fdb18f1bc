package org.hearth.adapter.jpa.internal.transaction;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.hearth.adapter.jpa.internal.failure.DatabaseFailure;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.resource.transaction.spi.TransactionStatus;

/**
 * Opens Hibernate's stateless sessions: the domain's objects are immutable, so that there is
 * nothing for a persistence context to keep.
 */
public final class HibernateSessions implements AutoCloseable {
  private final SessionFactory factory;
  private final LongStatements longStatements;

  public HibernateSessions(SessionFactory factory, LongStatements longStatements) {
    this.factory = factory;
    this.longStatements = longStatements;
  }

  /**
   * Looks, statement by statement.
   *
   * @throws StorageUnavailableException where the database fails
   */
  public <T> T look(Function<StatelessSession, T> work) {
    try (StatelessSession session = factory.openStatelessSession()) {
      return work.apply(session);
    } catch (PersistenceException failed) {
      throw DatabaseFailure.ofLook(failed);
    }
  }

  /**
   * All of the work or none of it.
   *
   * @throws StorageOutcomeUnknownException where the answer to the commit was lost
   * @throws StorageUnavailableException where the database fails before; nothing is kept
   */
  public <T> T transaction(Function<StatelessSession, T> work) {
    StatelessSession session = factory.openStatelessSession();
    try {
      Transaction transaction = session.beginTransaction();
      T result;
      try {
        result = work.apply(session);
      } catch (RuntimeException failed) {
        rollback(transaction);
        throw failed;
      }
      commit(session, transaction);
      return result;
    } catch (PersistenceException failed) {
      throw DatabaseFailure.ofStatement(failed);
    } finally {
      giveBack(session);
    }
  }

  /** The same, for work that takes long. */
  public <T> T longTransaction(Function<StatelessSession, T> work) {
    @SuppressWarnings("NullAway") // set before the work
    Future<?>[] cut = new Future<?>[1];
    try {
      return transaction(
          session -> {
            session.doWork(connection -> cut[0] = longStatements.begin(connection));
            return work.apply(session);
          });
    } finally {
      if (cut[0] != null) {
        cut[0].cancel(false);
      }
    }
  }

  /**
   * Commits what the work has done. Hibernate marks a transaction for rolling back as soon as a
   * statement fails, and then rolls it back in silence; work that returns has itself gone back to
   * the savepoint before that statement, and the rest of it is to be kept.
   */
  private static void commit(StatelessSession session, Transaction transaction) {
    try {
      if (transaction.getStatus() == TransactionStatus.MARKED_ROLLBACK) {
        session.doWork(Connection::commit);
        rollback(transaction);
      } else {
        transaction.commit();
      }
    } catch (PersistenceException lost) {
      throw DatabaseFailure.ofCommit(lost);
    }
  }

  /** Where the connection is gone, the database rolls back by itself. */
  private static void rollback(Transaction transaction) {
    try {
      if (transaction.getStatus().canRollback()) {
        transaction.rollback();
      }
    } catch (PersistenceException gone) {
      // If the work failed, that failure is thrown, and says more.
    }
  }

  /**
   * Closes the session. A failure is ignored, since the work is committed or rolled back by now.
   */
  private static void giveBack(StatelessSession session) {
    try {
      session.close();
    } catch (PersistenceException broken) {
      // The pool removes the broken connection.
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
