package org.hearth.adapter.http.server.internal.health;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.AccountId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a storage whether it answers and keeps changes. One thread asks, for all callers together,
 * so that a storage that stalls holds none of theirs for long; changes are tried now and then.
 */
final class StorageProbe implements AutoCloseable {
  static final Duration LONGEST = Duration.ofSeconds(2);
  static final Duration BETWEEN_CHANGES = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(StorageProbe.class);
  private static final AccountKeys NO_ACCOUNT = AccountKeys.id(new AccountId(new UUID(0, 0)));

  private final Storage storage;
  private final LongSupplier nanoTime;
  private final ExecutorService asking =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "hearth-storage-probe");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable Future<Boolean> underWay;
  private volatile boolean well = true;
  private boolean keptChange;
  private long changeTried;
  private boolean everTried;

  StorageProbe(Storage storage, LongSupplier nanoTime) {
    this.storage = storage;
    this.nanoTime = nanoTime;
  }

  /** Asks, and waits for the answer for a short time; no answer is a bad one. */
  boolean isWell() {
    boolean answer;
    try {
      answer = question().get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException stalled) {
      answer = false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      answer = false;
    }
    tell(answer);
    return answer;
  }

  /** The last answer. */
  boolean wasWell() {
    return well;
  }

  private synchronized Future<Boolean> question() {
    if (underWay == null || underWay.isDone()) {
      underWay = asking.submit(this::ask);
    }
    return underWay;
  }

  /** On the one thread, which alone reads and writes when a change was tried. */
  private boolean ask() {
    try {
      storage.accounts().find(NO_ACCOUNT);
      long now = nanoTime.getAsLong();
      if (!everTried || now - changeTried >= BETWEEN_CHANGES.toNanos()) {
        everTried = true;
        changeTried = now;
        keptChange = false;
        storage.verifyWritable();
        keptChange = true;
      }
      return keptChange;
    } catch (RuntimeException failed) {
      return false;
    }
  }

  private synchronized void tell(boolean answer) {
    if (well != answer) {
      well = answer;
      if (answer) {
        LOG.info("The storage answers and keeps changes again");
      } else {
        LOG.error("The storage does not answer or keeps no changes");
      }
    }
  }

  @Override
  public void close() {
    asking.shutdownNow();
  }
}
