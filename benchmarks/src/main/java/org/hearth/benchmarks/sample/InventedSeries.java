package org.hearth.benchmarks.sample;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Homes and their residents, the same at every run.
 *
 * @param range where the residents' numbers are
 * @param first the index of the first resident; series that do not overlap have no resident in
 *     common
 */
public record InventedSeries(NumberRange range, long first, int residents, int homes) {
  public static InventedSeries of(int residents, int homes) {
    return new InventedSeries(NumberRange.holding(residents), 0, residents, homes);
  }

  public Stream<InventedHome> everyHome() {
    return IntStream.range(0, homes).mapToObj(InventedHome::new);
  }

  /** Home by home, as practices write their lists. */
  public Stream<InventedResident> everyResident() {
    return LongStream.range(0, residents).mapToObj(this::resident);
  }

  private InventedResident resident(long position) {
    int home = (int) (position * homes / residents);
    return new InventedResident(range, first + position, new InventedHome(home));
  }
}
