package org.hearth.adapter.inmemory;

import io.vavr.collection.Vector;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.application.storage.audit.AuditSeals;
import org.hearth.application.storage.audit.ChainHead;
import org.hearth.application.storage.audit.Checkpoint;
import org.hearth.application.storage.audit.Horizon;
import org.hearth.application.storage.audit.NumberedEntry;
import org.hearth.application.storage.audit.Numbers;
import org.hearth.application.storage.audit.SealedBlock;
import org.hearth.domain.audit.AuditEntry;

/** Seals in memory. */
record InMemoryAuditSeals(Memory memory) implements AuditSeals {
  @Override
  public Optional<Checkpoint> last() {
    return seals().checkpoints().lastOption().toJavaOptional();
  }

  @Override
  public List<Checkpoint> checkpoints(long after, int limit) {
    return seals().checkpoints().filter(each -> each.version() > after).take(limit).asJava();
  }

  @Override
  public Optional<ChainHead> head(String chain) {
    return chain(chain).lastOption().map(SealedBlock::head).toJavaOptional();
  }

  @Override
  public List<SealedBlock> blocks(String chain, long after, int limit) {
    return chain(chain).filter(block -> block.first() > after).take(limit).asJava();
  }

  @Override
  public List<NumberedEntry> entries(long after, int limit) {
    return memory.now().audit().numbered().after(after, limit);
  }

  @Override
  public List<NumberedEntry> entries(Collection<Numbers> numbers, int limit) {
    return memory.now().audit().numbered().of(numbers, limit);
  }

  @Override
  public Optional<Horizon> horizon() {
    return seals().horizon();
  }

  @Override
  public boolean forget(Horizon horizon, Collection<Long> numbers, AuditEntry record) {
    return memory
        .keep(
            List.of(horizon),
            (world, next) -> {
              AuditBook audit = world.audit();
              return audit
                  .seals()
                  .behind(next)
                  .flatMap(seals -> audit.without(numbers).with(seals).record(record))
                  .map(world::with);
            })
        .get(0);
  }

  @Override
  public boolean keep(Checkpoint checkpoint, List<SealedBlock> blocks) {
    return memory
        .keep(
            List.of(checkpoint),
            (world, next) ->
                world
                    .audit()
                    .seals()
                    .with(next, blocks)
                    .map(seals -> world.with(world.audit().with(seals))))
        .get(0);
  }

  private Vector<SealedBlock> chain(String name) {
    return seals().chains().getOrElse(name, Vector.empty());
  }

  private SealBook seals() {
    return memory.now().audit().seals();
  }
}
