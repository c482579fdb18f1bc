package org.hearth.testkit.repetition;

import java.util.stream.Stream;

/**
 * How often a test repeats what it does. A quick build repeats little; with {@code -Dhearth.full},
 * or {@code -Dhearth.long}, tests repeat as often as it takes to be certain.
 */
public final class Repetitions {
  private static final boolean FULL =
      Stream.of("hearth.full", "hearth.long").anyMatch(name -> System.getProperty(name) != null);

  private Repetitions() {}

  /**
   * The number for the build that runs.
   *
   * @param quick the number in a quick build
   * @param full the number with {@code -Dhearth.full}
   * @return how often the test repeats it
   */
  public static int of(int quick, int full) {
    return FULL ? full : quick;
  }

  /**
   * The same, with a number of its own for {@code -Dhearth.long}.
   *
   * @param quick the number in a quick build
   * @param full the number with {@code -Dhearth.full}
   * @param longest the number with {@code -Dhearth.long}
   * @return how often the test repeats it
   */
  public static int of(int quick, int full, int longest) {
    return System.getProperty("hearth.long") != null ? longest : of(quick, full);
  }
}
