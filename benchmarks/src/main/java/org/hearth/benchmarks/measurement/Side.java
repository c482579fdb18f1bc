package org.hearth.benchmarks.measurement;

/** One of the sides that are compared. */
@FunctionalInterface
public interface Side {
  /**
   * Does the work once, on tables of its own, and times what counts.
   *
   * @param round another one each time, for names
   * @return how many a second, or how long, as the measurement has it
   */
  double measure(int round) throws Exception;
}
