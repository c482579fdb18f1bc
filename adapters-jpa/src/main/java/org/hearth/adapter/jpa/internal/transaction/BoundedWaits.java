package org.hearth.adapter.jpa.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.UnusableDatabaseException;

/**
 * Waits for a second connection while the calling thread holds the one of a transaction. Where all
 * of a pool are held by threads that wait for another one, the pool's own bound may be long.
 */
final class BoundedWaits implements AutoCloseable {
  private final Duration longest;
  private final ExecutorService waiting =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "hearth-storage-wait");
            thread.setDaemon(true);
            return thread;
          });

  BoundedWaits(Duration longest) {
    this.longest = longest;
  }

  Connection connection(DataSource dataSource) throws SQLException {
    CompletableFuture<Connection> lent = new CompletableFuture<>();
    waiting.execute(() -> lend(dataSource, lent));
    boolean interrupted = false;
    long end = System.nanoTime() + longest.toNanos();
    try {
      while (true) {
        try {
          return lent.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
          interrupted = true;
        }
      }
    } catch (TimeoutException late) {
      lent.cancel(false);
      throw starved();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof SQLException cause ? cause : new SQLException(failed);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Lends a connection, which goes back where it is not waited for any more. */
  private static void lend(DataSource dataSource, CompletableFuture<Connection> lent) {
    try {
      Connection connection = dataSource.getConnection();
      if (!lent.complete(connection)) {
        connection.close();
      }
    } catch (SQLException | RuntimeException failed) {
      lent.completeExceptionally(failed);
    }
  }

  private static UnusableDatabaseException starved() {
    return new UnusableDatabaseException(
        DatabaseFault.UNREACHABLE,
        "No second connection was free in time, for what is kept whatever becomes of the host's"
            + " transaction",
        null,
        "Give the pool at least one connection more than there are transactions at once.");
  }

  @Override
  public void close() {
    waiting.shutdown();
  }
}
