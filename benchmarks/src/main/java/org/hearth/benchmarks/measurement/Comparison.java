package org.hearth.benchmarks.measurement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Sides measured in turns, A B C A B C, so that whatever slows the machine for a while slows them
 * all. Ratios are formed within a round.
 */
public final class Comparison {
  private final String unit;
  private final Map<String, Side> sides = new LinkedHashMap<>();
  private final Map<String, List<Double>> measured = new LinkedHashMap<>();

  /**
   * @param unit what a side's number is
   */
  public Comparison(String unit) {
    this.unit = unit;
  }

  public Comparison side(String name, Side side) {
    sides.put(name, side);
    measured.put(name, new ArrayList<>());
    return this;
  }

  /** Measures, after one round that warms the virtual machine and does not count. */
  public Comparison run(int rounds) throws Exception {
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, Side> side : sides.entrySet()) {
        double value = side.getValue().measure(round);
        Console.say(
            "%s %s: %,.1f %s"
                .formatted(round == 0 ? "warming" : "round " + round, side.getKey(), value, unit));
        if (round > 0) {
          measured.get(side.getKey()).add(value);
        }
      }
    }
    return this;
  }

  /** A line for each side. */
  public Comparison print() {
    Table table = new Table(unit, "min", "median", "max");
    measured.forEach((name, values) -> table.row(name, new Samples(values)));
    table.print();
    return this;
  }

  /** A line for the first side as a part or a multiple of the second. */
  public Comparison printRatio(String side, String base, Target target) {
    List<Double> above = measured.get(side);
    List<Double> below = measured.get(base);
    Samples ratios =
        new Samples(
            IntStream.range(0, above.size())
                .mapToObj(round -> above.get(round) / below.get(round))
                .toList());
    Console.say(target.verdict(side + " / " + base, ratios));
    return this;
  }
}
