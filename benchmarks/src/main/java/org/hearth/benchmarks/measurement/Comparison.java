package org.hearth.benchmarks.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sides measured in turns, A B C A B C, so that whatever slows the machine for a while slows them
 * all. Ratios are formed within a round.
 */
public final class Comparison {
  private final String unit;
  private final List<Contender> contenders = new ArrayList<>();

  private record Contender(String name, Side side, List<Double> values) {}

  /**
   * A comparison without sides.
   *
   * @param unit what a side's number is
   */
  public Comparison(String unit) {
    this.unit = unit;
  }

  public Comparison side(String name, Side side) {
    contenders.add(new Contender(name, side, new ArrayList<>()));
    return this;
  }

  /** Measures, after one round that warms the virtual machine and does not count. */
  public Comparison run(int rounds) throws Exception {
    for (int round = 0; round <= rounds; round++) {
      for (Contender contender : contenders) {
        double value = contender.side.measure(round);
        Console.say(
            (round == 0 ? "warming up" : "round " + round)
                + ": "
                + contender.name
                + " "
                + Table.number(value)
                + " "
                + unit);
        if (round > 0) {
          contender.values.add(value);
        }
      }
    }
    return this;
  }

  /** A line for each side. */
  public Comparison print() {
    Table table = new Table(unit, "min", "median", "max");
    contenders.forEach(contender -> table.row(contender.name, new Samples(contender.values)));
    table.print();
    return this;
  }

  /** A line for one side as a part or a multiple of another. */
  public Comparison printRatio(String side, String base) {
    Console.say(side + " / " + base + ": " + ratios(side, base));
    return this;
  }

  /** The same, and whether it is as wanted. */
  public Comparison printRatio(String side, String base, Target target) {
    Console.say(target.verdict(side + " / " + base, ratios(side, base)));
    return this;
  }

  private Samples ratios(String side, String base) {
    List<Double> above = values(side);
    List<Double> below = values(base);
    return new Samples(
        IntStream.range(0, above.size())
            .mapToObj(round -> above.get(round) / below.get(round))
            .toList());
  }

  private List<Double> values(String name) {
    return contenders.stream()
        .filter(contender -> contender.name.equals(name))
        .findFirst()
        .orElseThrow()
        .values;
  }
}
