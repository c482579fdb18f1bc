package org.hearth.application.decision;

import java.time.Duration;
import org.hearth.application.storage.StorageUnavailableException;

/** Bounds how often something is tried anew because the world has moved on under it. */
public final class Retries {
  /** A change that is not kept means that another was; so many in a row are no coincidence. */
  private static final int MOST = 1_000;

  /** From the first refusal on: the storage may itself have waited for locks each time. */
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
