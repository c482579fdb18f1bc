package org.hearth.app.server;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;

/**
 * The steps that are carried out before the process ends, also where it is stopped while it starts.
 * The step that was added last comes first.
 */
final class Stop {
  private final ConcurrentLinkedDeque<Runnable> steps = new ConcurrentLinkedDeque<>();
  private final CountDownLatch done = new CountDownLatch(1);

  private Stop() {}

  /** Registers the steps to come with the JVM. */
  static Stop begin() {
    Stop stop = new Stop();
    Runtime.getRuntime().addShutdownHook(new Thread(stop::run, "hearth-stop"));
    return stop;
  }

  private void run() {
    steps.forEach(Runnable::run);
    done.countDown();
  }

  /** Adds a step that is carried out before those that were added earlier. */
  void before(Runnable step) {
    steps.addFirst(step);
  }

  /** Waits until the process is stopped and all steps are done. */
  void await() throws InterruptedException {
    done.await();
  }
}
