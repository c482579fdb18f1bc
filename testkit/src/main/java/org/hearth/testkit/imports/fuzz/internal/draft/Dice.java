package org.hearth.testkit.imports.fuzz.internal.draft;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be had again: the same seed throws the same. */
public final class Dice {
  private final SplittableRandom random;

  public Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Dice of their own for a part of what a seed makes, so that no part disturbs another. */
  public static Dice of(long seed, int part) {
    return new Dice(seed * 1_000_003 + part);
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Both ends included. */
  public int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** Whether something happens that does so once in so many times. */
  public boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  public <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  @SafeVarargs
  public final <T> T pick(T... items) {
    return items[random.nextInt(items.length)];
  }
}
