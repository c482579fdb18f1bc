package org.hearth.adapter.jpa.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hearth.adapter.jpa.StorageTimeouts;

/**
 * Statements of imports and scheduled jobs, which are waited for longer than those of calls. What
 * they send may be more than the network takes before the database reads it, and no time-out of a
 * socket bounds that; so a connection that is past its time is cut.
 */
public final class LongStatements implements AutoCloseable {
  private static final Executor AT_ONCE = Runnable::run;
  private static final Duration MARGIN = Duration.ofSeconds(2);

  private final Duration answer;
  private final ScheduledThreadPoolExecutor watch =
      new ScheduledThreadPoolExecutor(
          1,
          work -> {
            Thread thread = new Thread(work, "hearth-storage-watch");
            thread.setDaemon(true);
            return thread;
          });

  public LongStatements(StorageTimeouts timeouts) {
    this.answer = timeouts.longAnswer();
    watch.setRemoveOnCancelPolicy(true);
  }

  <T> T on(Connection connection, Connections.Work<T> work) throws SQLException {
    int before = connection.getNetworkTimeout();
    Future<?> cut = begin(connection);
    try {
      return work.on(connection);
    } finally {
      cut.cancel(false);
      waitAsBefore(connection, before);
    }
  }

  private static void waitAsBefore(Connection connection, int before) {
    try {
      connection.setNetworkTimeout(AT_ONCE, before);
    } catch (SQLException gone) {
      // The statement has been answered; only the connection is lost.
    }
  }

  /**
   * Raises the time-out of the connection, and has it cut once it is past that; cancelling the
   * returned task prevents the cut.
   */
  Future<?> begin(Connection connection) throws SQLException {
    connection.setNetworkTimeout(AT_ONCE, Math.toIntExact(answer.toMillis()));
    return watch.schedule(
        () -> cut(connection), answer.plus(MARGIN).toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void cut(Connection connection) {
    try {
      connection.abort(AT_ONCE);
    } catch (SQLException gone) {
      // The caller who waits for the statement gets the failure.
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }
}
