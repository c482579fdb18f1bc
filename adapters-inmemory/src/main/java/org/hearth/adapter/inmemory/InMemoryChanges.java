package org.hearth.adapter.inmemory;

import java.util.BitSet;
import java.util.List;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Changes;

/** Changes in memory, one commit at a time. */
record InMemoryChanges(Memory memory) implements Changes {
  @Override
  public BitSet commit(List<Change> changes) {
    return memory.keep(changes, World::after);
  }
}
