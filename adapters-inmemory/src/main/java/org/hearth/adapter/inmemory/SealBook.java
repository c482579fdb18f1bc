package org.hearth.adapter.inmemory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import org.hearth.application.storage.audit.Checkpoint;
import org.hearth.application.storage.audit.SealedBlock;

/** What was sealed of the audit trail: the blocks of each chain, and the checkpoints over all. */
record SealBook(Map<String, Vector<SealedBlock>> chains, Vector<Checkpoint> checkpoints) {
  static final SealBook EMPTY = new SealBook(HashMap.empty(), Vector.empty());

  /** With one more checkpoint; empty where there is one of its version. */
  Optional<SealBook> with(Checkpoint checkpoint, List<SealedBlock> blocks) {
    if (checkpoint.version() <= checkpoints.lastOption().map(Checkpoint::version).getOrElse(0L)) {
      return Optional.empty();
    }
    Map<String, Vector<SealedBlock>> grown = chains;
    for (SealedBlock block : blocks) {
      Vector<SealedBlock> chain = grown.getOrElse(block.chain(), Vector.empty());
      if (block.first() <= chain.lastOption().map(SealedBlock::last).getOrElse(0L)) {
        return Optional.empty();
      }
      grown = grown.put(block.chain(), chain.append(block));
    }
    return Optional.of(new SealBook(grown, checkpoints.append(checkpoint)));
  }
}
