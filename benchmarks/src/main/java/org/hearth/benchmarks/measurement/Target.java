package org.hearth.benchmarks.measurement;

import java.util.Locale;

/** What a ratio should be. */
public record Target(double bound, boolean atLeast) {
  public static Target atLeast(double bound) {
    return new Target(bound, true);
  }

  public static Target atMost(double bound) {
    return new Target(bound, false);
  }

  /** The middle ratio, its range, and whether it is as wanted. */
  public String verdict(String what, Samples ratios) {
    boolean met = atLeast ? ratios.median() >= bound : ratios.median() <= bound;
    return String.format(
        Locale.ROOT,
        "%s: %s, wanted at %s %.2f: %s",
        what,
        ratios,
        atLeast ? "least" : "most",
        bound,
        met ? "met" : "MISSED");
  }
}
