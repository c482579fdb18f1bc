package org.hearth.adapter.http.server.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be had again: the same seed throws the same. */
public final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The one that {@code hearth.seed} says, or another each time. */
  public static long seed() {
    return Long.getLong("hearth.seed", new SplittableRandom().nextInt(1_000_000));
  }

  /** Whether something happens that does so this often in a hundred times. */
  boolean percent(int often) {
    return random.nextInt(100) < often;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  @SafeVarargs
  final <T> T pick(T... items) {
    return items[random.nextInt(items.length)];
  }

  String digits(int count) {
    return random
        .ints(count, 0, 10)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }

  byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  java.util.UUID identifier() {
    return new java.util.UUID(random.nextLong(), random.nextLong());
  }
}
