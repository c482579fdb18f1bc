package org.hearth.adapter.jpa;

import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;

/**
 * Opens Hibernate's stateless sessions: the domain's objects are immutable, so that there is
 * nothing for a persistence context to keep.
 */
final class Sessions implements AutoCloseable {
  private final SessionFactory factory;

  Sessions(SessionFactory factory) {
    this.factory = factory;
  }

  /** Reads, each statement by itself. */
  <T> T read(Function<StatelessSession, T> work) {
    try (StatelessSession session = factory.openStatelessSession()) {
      return work.apply(session);
    }
  }

  /** All of the work or none of it. */
  <T> T transaction(Function<StatelessSession, T> work) {
    try (StatelessSession session = factory.openStatelessSession()) {
      Transaction transaction = session.beginTransaction();
      try {
        T result = work.apply(session);
        transaction.commit();
        return result;
      } catch (RuntimeException broken) {
        if (transaction.getStatus().canRollback()) {
          transaction.rollback();
        }
        throw broken;
      }
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
