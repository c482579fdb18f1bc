package org.hearth.adapter.http.server.internal.route;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.problem.Problems;
import org.springframework.stereotype.Component;

/**
 * Files that are coming in. Each holds a thread for as long as its sender takes, so that there may
 * be only so many, and most threads are left for other calls.
 */
@Component
public class Uploads {
  private static final int MOST = 16;

  private final Semaphore places = new Semaphore(MOST);

  /**
   * Takes a file, where there is a place for it.
   *
   * @throws ProblemException too-many-uploads
   */
  public <T> T take(Supplier<T> file) {
    if (!places.tryAcquire()) {
      throw new ProblemException(Problems.tooManyUploads());
    }
    try {
      return file.get();
    } finally {
      places.release();
    }
  }
}
