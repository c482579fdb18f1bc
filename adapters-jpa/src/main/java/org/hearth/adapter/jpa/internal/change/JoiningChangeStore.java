package org.hearth.adapter.jpa.internal.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearth.adapter.jpa.internal.transaction.Connections;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeStore;

/**
 * Keeps changes with the host's transaction where one is joined, and what was read or refused by
 * itself: that entry stays in the trail whatever becomes of the host's work (R19).
 */
public final class JoiningChangeStore implements ChangeStore {
  private final JpaChangeStore changes;
  private final Connections connections;

  public JoiningChangeStore(JpaChangeStore changes, Connections connections) {
    this.changes = changes;
    this.connections = connections;
  }

  @Override
  public BitSet commit(List<ChangeSet> all) {
    if (!connections.isJoined()) {
      return changes.commit(all);
    }
    BitSet kept = new BitSet(all.size());
    List<ChangeSet> ofHost = new ArrayList<>();
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      ChangeSet change = all.get(i);
      if (!change.onlyRecords()) {
        ofHost.add(change);
        indexes.add(i);
      } else if (changes.record(ChangeSet.recorded(change.audit()))) {
        if (change.idempotencyRecord().isEmpty()) {
          kept.set(i);
        } else {
          ofHost.add(ChangeSet.NOTHING.signed(change.idempotencyRecord().get()));
          indexes.add(i);
        }
      }
    }
    if (!ofHost.isEmpty()) {
      changes.commit(ofHost).stream().forEach(index -> kept.set(indexes.get(index)));
    }
    return kept;
  }
}
