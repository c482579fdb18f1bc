package org.hearth.adapter.jpa;

import java.sql.Connection;
import java.util.function.Function;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;
import org.hibernate.resource.transaction.spi.TransactionStatus;

/**
 * Opens Hibernate's stateless sessions: the domain's objects are immutable, so that there is
 * nothing for a persistence context to keep.
 */
final class Sessions implements AutoCloseable {
  private final SessionFactory factory;

  Sessions(SessionFactory factory) {
    this.factory = factory;
  }

  /** Works statement by statement, each committed by itself. */
  <T> T each(Function<StatelessSession, T> work) {
    try (StatelessSession session = factory.openStatelessSession()) {
      return work.apply(session);
    } catch (HibernateException failed) {
      throw withoutValues(failed);
    }
  }

  /** All of the work or none of it. */
  <T> T transaction(Function<StatelessSession, T> work) {
    try (StatelessSession session = factory.openStatelessSession()) {
      Transaction transaction = session.beginTransaction();
      try {
        T result = work.apply(session);
        commit(session, transaction);
        return result;
      } catch (RuntimeException failed) {
        if (transaction.getStatus().canRollback()) {
          transaction.rollback();
        }
        throw failed;
      }
    } catch (HibernateException failed) {
      throw withoutValues(failed);
    }
  }

  /**
   * Commits what the work has done. Hibernate marks a transaction for rolling back as soon as a
   * statement fails, and then rolls it back in silence; work that returns has itself gone back to
   * the savepoint before that statement, and the rest of it is to be kept.
   */
  private static void commit(StatelessSession session, Transaction transaction) {
    if (transaction.getStatus() == TransactionStatus.MARKED_ROLLBACK) {
      session.doWork(Connection::commit);
      transaction.rollback();
    } else {
      transaction.commit();
    }
  }

  private static RuntimeException withoutValues(HibernateException failed) {
    return Conflicts.isConflict(failed) ? failed : Conflicts.withoutValues(failed);
  }

  @Override
  public void close() {
    factory.close();
  }
}
