package org.hearth.adapter.inmemory.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.Horizon;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;
import org.hearth.domain.audit.AuditEntry;

/** Storages that keep seals badly. */
public final class BrokenSeals {
  private BrokenSeals() {}

  /** Says that seals are kept, and keeps none. */
  static Storage forgettingSeals() {
    return AlteredStorage.seals(sound -> new Altered(sound, false));
  }

  /** Loses the first block of a page. */
  static Storage losingBlocks() {
    return AlteredStorage.seals(sound -> new Altered(sound, true));
  }

  private record Altered(AuditSeals sound, boolean keeps) implements AuditSeals {
    @Override
    public Optional<Checkpoint> last() {
      return sound.last();
    }

    @Override
    public List<Checkpoint> checkpoints(long after, int limit) {
      return sound.checkpoints(after, limit);
    }

    @Override
    public Optional<ChainHead> head(String chain) {
      return sound.head(chain);
    }

    @Override
    public List<SealedBlock> blocks(String chain, long after, int limit) {
      List<SealedBlock> blocks = sound.blocks(chain, after, limit);
      return keeps ? blocks.stream().skip(1).toList() : blocks;
    }

    @Override
    public List<NumberedEntry> entries(long after, int limit) {
      return sound.entries(after, limit);
    }

    @Override
    public List<NumberedEntry> entries(Collection<Numbers> numbers, int limit) {
      return sound.entries(numbers, limit);
    }

    @Override
    public Optional<Horizon> horizon() {
      return sound.horizon();
    }

    @Override
    public boolean forget(Horizon horizon, Collection<Long> numbers, AuditEntry record) {
      return keeps ? sound.forget(horizon, numbers, record) : true;
    }

    @Override
    public boolean keep(Checkpoint checkpoint, List<SealedBlock> blocks) {
      return keeps ? sound.keep(checkpoint, blocks) : true;
    }
  }
}
