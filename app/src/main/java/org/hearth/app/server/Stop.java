package org.hearth.app.server;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;

/**
 * What is done before the process ends, whenever it is told to, also while it starts: the last
 * thing that was begun is ended first.
 */
final class Stop {
  private final ConcurrentLinkedDeque<Runnable> steps = new ConcurrentLinkedDeque<>();
  private final CountDownLatch done = new CountDownLatch(1);

  private Stop() {}

  /** Takes heed from now on. */
  static Stop begin() {
    Stop stop = new Stop();
    Runtime.getRuntime().addShutdownHook(new Thread(stop::run, "hearth-stop"));
    return stop;
  }

  private void run() {
    steps.forEach(Runnable::run);
    done.countDown();
  }

  /** Is done before what was named before. */
  void before(Runnable step) {
    steps.addFirst(step);
  }

  /** Waits until the process was told to stop, and all is done. */
  void await() throws InterruptedException {
    done.await();
  }
}
