package org.hearth.adapter.inmemory;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The one world that is. Whoever reads takes it as it is; who writes makes the next, in turn. */
final class Memory {
  private volatile World world = World.EMPTY;

  World now() {
    return world;
  }

  /**
   * Keeps those items that can be kept, in their order; all become visible at once.
   *
   * @param step the world with an item, or empty where it cannot be kept
   * @return which were kept, by their index
   */
  synchronized <T> BitSet keep(List<T> items, BiFunction<World, T, Optional<World>> step) {
    BitSet kept = new BitSet(items.size());
    World next = world;
    for (int i = 0; i < items.size(); i++) {
      Optional<World> after = step.apply(next, items.get(i));
      if (after.isPresent()) {
        next = after.get();
        kept.set(i);
      }
    }
    world = next;
    return kept;
  }

  /**
   * Makes the next world.
   *
   * @param answer what is told of the world before and the world after
   */
  synchronized <T> T alter(UnaryOperator<World> step, BiFunction<World, World, T> answer) {
    World before = world;
    world = step.apply(before);
    return answer.apply(before, world);
  }

  /** Makes the next world out of the one that is. */
  synchronized void change(UnaryOperator<World> step) {
    world = step.apply(world);
  }
}
