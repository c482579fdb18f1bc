package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.Horizon;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;

/**
 * What was sealed of the audit trail: the blocks of each chain, and the checkpoints over all, from
 * the horizon on.
 */
record SealTable(
    Map<String, Vector<SealedBlock>> chains,
    Vector<Checkpoint> checkpoints,
    Optional<Horizon> horizon) {
  static final SealTable EMPTY = new SealTable(HashMap.empty(), Vector.empty(), Optional.empty());

  /** With one more checkpoint; empty where there is one of its version. */
  Optional<SealTable> with(Checkpoint checkpoint, List<SealedBlock> blocks) {
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
    return Optional.of(new SealTable(grown, checkpoints.append(checkpoint), horizon));
  }

  /** What is left behind a horizon; empty where it is not the next. */
  Optional<SealTable> behind(Horizon next) {
    if (next.number() != horizon.map(Horizon::number).orElse(0L) + 1) {
      return Optional.empty();
    }
    Map<String, Vector<SealedBlock>> left = chains;
    for (ChainHead head : next.heads()) {
      Vector<SealedBlock> chain = left.getOrElse(head.chain(), Vector.empty());
      Vector<SealedBlock> rest = chain.dropWhile(block -> block.last() <= head.sequence());
      left = rest.isEmpty() ? left.remove(head.chain()) : left.put(head.chain(), rest);
    }
    return Optional.of(
        new SealTable(
            left,
            checkpoints.dropWhile(each -> each.version() < next.version()),
            Optional.of(next)));
  }
}
