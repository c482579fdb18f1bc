package org.hearth.benchmarks.measurement;

/** Times one piece of work. */
public final class Stopwatch {
  private final long start = System.nanoTime();

  private Stopwatch() {}

  /** Starts after a garbage collection, so that no side pays for the garbage of another. */
  public static Stopwatch start() {
    System.gc();
    return new Stopwatch();
  }

  public double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  /** How many a second. */
  public double rate(long count) {
    return count / seconds();
  }
}
