package org.hearth.application.internal.usecase;

import java.time.Duration;
import org.hearth.application.port.out.StorageUnavailableException;

/** Limits how often an operation is tried again after a concurrent change was committed first. */
public final class Retries {
  /**
   * Each failed attempt means that another change succeeded; so many in a row point to broken
   * storage.
   */
  private static final int MOST = 1_000;

  /** Measured from the first failed attempt, since an attempt may itself wait for locks. */
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private int count;
  private long first;

  /**
   * Goes on to another attempt.
   *
   * @throws StorageUnavailableException where there were too many, or for too long
   */
  public void again() {
    long now = System.nanoTime();
    if (count++ == 0) {
      first = now;
    }
    if (count == MOST || now - first > LONGEST.toNanos()) {
      throw new StorageUnavailableException(
          "The storage keeps none of the changes that it is given", null);
    }
  }
}
