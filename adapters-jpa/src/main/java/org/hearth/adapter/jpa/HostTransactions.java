package org.hearth.adapter.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The transactions of a service that embeds Hearth, which Hearth's changes join: they are committed
 * or rolled back with the host's own work. Hearth neither commits, rolls back nor closes a
 * connection that it gets here; it sets a savepoint before each change of its own. Entries of the
 * audit trail on readings and refusals (R19), and counts of failed attempts to sign in, are
 * committed by themselves on another connection, so that they outlive a rollback: the pool needs
 * one connection more than transactions at once.
 */
public interface HostTransactions {
  /**
   * {@return whether the calling thread is in a transaction of the host on the storage's database}
   */
  boolean isActive();

  /**
   * The connection of that transaction, which is not in auto-commit mode.
   *
   * @return the connection, until it is {@linkplain #release released}
   * @throws SQLException where the host cannot give it
   */
  Connection connection() throws SQLException;

  /**
   * Takes back what {@link #connection} lent; the transaction goes on.
   *
   * @param connection as it was lent
   */
  default void release(Connection connection) {}

  /**
   * Has the calling thread do something once the transaction has been committed.
   *
   * @param action takes at most 50 ms
   */
  void afterCommit(Runnable action);

  /** {@return transactions of plain JDBC, of which the host says which thread is in which} */
  static OfThreads ofThreads() {
    return new OfThreads();
  }

  /** Transactions of plain JDBC: each is joined for a while by the thread that works in it. */
  final class OfThreads implements HostTransactions {
    @SuppressWarnings("ThreadLocalUsage") // a thread may work on several databases
    private final ThreadLocal<Joined> current = new ThreadLocal<>();

    private OfThreads() {}

    /**
     * Has the calling thread's changes join the transaction of a connection. What is changed after
     * the host has committed, and before it closes this, belongs to what the host commits next.
     *
     * @param connection on the storage's database, not in auto-commit mode
     * @return to be closed by the same thread once the host has committed or rolled back
     * @throws IllegalStateException where the thread has joined one already, or the connection
     *     commits each statement
     * @throws SQLException where the connection is broken
     */
    public Joined join(Connection connection) throws SQLException {
      if (isActive()) {
        throw new IllegalStateException("The thread has joined a transaction already");
      }
      if (connection.getAutoCommit()) {
        throw new IllegalStateException("The connection is in auto-commit mode");
      }
      Joined joined = new Joined(connection);
      current.set(joined);
      return joined;
    }

    @Override
    public boolean isActive() {
      return current.get() != null;
    }

    @Override
    public Connection connection() {
      return current.get().connection;
    }

    @Override
    public void afterCommit(Runnable action) {
      current.get().later.add(action);
    }

    /** A transaction that a thread has joined. */
    public final class Joined implements AutoCloseable {
      private final Connection connection;
      private final List<Runnable> later = new ArrayList<>();

      private Joined(Connection connection) {
        this.connection = connection;
      }

      /** Leaves the transaction, and waits until sessions that it ended are found nowhere. */
      @Override
      public void close() {
        current.remove();
        later.forEach(Runnable::run);
      }
    }
  }
}
