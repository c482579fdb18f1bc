package org.hearth.adapter.inmemory.internal;

import java.util.BitSet;
import java.util.List;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeStore;

/** Changes in memory, one commit at a time. */
public record InMemoryChangeStore(SnapshotHolder holder) implements ChangeStore {
  @Override
  public BitSet commit(List<ChangeSet> changes) {
    return holder.keep(changes, Snapshot::after);
  }
}
