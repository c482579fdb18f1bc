package org.hearth.testkit.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Threads that start together, race after race. */
public final class Racers implements AutoCloseable {
  public static final int COUNT = 32;

  private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);
  private final CyclicBarrier start = new CyclicBarrier(COUNT);

  /**
   * Has each racer run, all from the same moment.
   *
   * @param run what the racer of a number, 0 to 31, does
   * @return how each finished, in the order of the racers
   */
  public <T> List<T> race(IntFunction<T> run) {
    List<Future<T>> runs = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      int racer = i;
      runs.add(
          threads.submit(
              () -> {
                start.await();
                return run.apply(racer);
              }));
    }
    return runs.stream().map(Racers::finish).toList();
  }

  private static <T> T finish(Future<T> run) {
    try {
      return run.get();
    } catch (ExecutionException broken) {
      throw new AssertionError("A racer broke down", broken.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError("The race was stopped", stopped);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
