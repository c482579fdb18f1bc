package org.hearth.adapter.inmemory.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The current snapshot. Readers take it as it is; writers make the next one, in turn. */
public final class SnapshotHolder {
  private volatile Snapshot snapshot = Snapshot.EMPTY;

  Snapshot now() {
    return snapshot;
  }

  /**
   * Keeps those items that can be kept, in their order; all become visible at once.
   *
   * @param step the snapshot with an item, or empty where it cannot be kept
   * @return which were kept, by their index
   */
  synchronized <T> BitSet keep(List<T> items, BiFunction<Snapshot, T, Optional<Snapshot>> step) {
    BitSet kept = new BitSet(items.size());
    Snapshot next = snapshot;
    for (int i = 0; i < items.size(); i++) {
      Optional<Snapshot> after = step.apply(next, items.get(i));
      if (after.isPresent()) {
        next = after.get();
        kept.set(i);
      }
    }
    snapshot = next;
    return kept;
  }

  /**
   * Makes the next snapshot.
   *
   * @param answer computes the result from the snapshots before and after
   */
  synchronized <T> T alter(UnaryOperator<Snapshot> step, BiFunction<Snapshot, Snapshot, T> answer) {
    Snapshot before = snapshot;
    snapshot = step.apply(before);
    return answer.apply(before, snapshot);
  }

  /** Makes the next snapshot out of the one that is. */
  synchronized void change(UnaryOperator<Snapshot> step) {
    snapshot = step.apply(snapshot);
  }
}
