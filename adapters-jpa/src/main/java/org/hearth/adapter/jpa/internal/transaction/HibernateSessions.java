package org.hearth.adapter.jpa.internal.transaction;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.util.Collection;
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
  private final LentConnections lent;
  private final LongStatements longStatements;

  public HibernateSessions(
      LentConnections lent, Collection<Class<?>> entities, LongStatements longStatements) {
    this.factory = SessionFactories.on(lent, entities);
    this.lent = lent;
    this.longStatements = longStatements;
  }

  /**
   * Looks, statement by statement.
   *
   * @throws StorageUnavailableException where the database fails
   */
  public <T> T look(Function<StatelessSession, T> work) {
    if (lent.isJoined()) {
      return JoinedWork.look(lent, connection -> on(connection, work, DatabaseFailure::ofLook));
    }
    return lookByItself(work);
  }

  /** The same, of what is committed, whatever a transaction of the host sees. */
  public <T> T lookByItself(Function<StatelessSession, T> work) {
    try (StatelessSession session = factory.openStatelessSession()) {
      return work.apply(session);
    } catch (PersistenceException failed) {
      throw DatabaseFailure.ofLook(failed);
    }
  }

  /**
   * All of the work or none of it, and that with the host's transaction where one is joined.
   *
   * @throws StorageOutcomeUnknownException where the answer to the commit was lost
   * @throws StorageUnavailableException where the database fails before; nothing is kept
   */
  public <T> T transaction(Function<StatelessSession, T> work) {
    return lent.isJoined()
        ? JoinedWork.change(lent, connection -> on(connection, work, DatabaseFailure::ofStatement))
        : transactionByItself(work);
  }

  /** A session on the connection of the host's transaction. */
  private <T> T on(
      Connection connection,
      Function<StatelessSession, T> work,
      Function<PersistenceException, RuntimeException> failure) {
    try (StatelessSession session =
        factory.withStatelessOptions().connection(connection).openStatelessSession()) {
      return work.apply(session);
    } catch (PersistenceException failed) {
      throw failure.apply(failed);
    }
  }

  /** Runs what waits for a commit: at once, or after that of the host's transaction. */
  public void afterCommit(Runnable action) {
    if (lent.isJoined()) {
      lent.host().afterCommit(action);
    } else {
      action.run();
    }
  }

  /** The same as {@link #transaction}, whatever becomes of a transaction of the host. */
  public <T> T transactionByItself(Function<StatelessSession, T> work) {
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

  /** The same as {@link #transaction}, for work that takes long. */
  public <T> T longTransaction(Function<StatelessSession, T> work) {
    if (lent.isJoined()) {
      return transaction(work);
    }
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
