package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.Vector;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.Horizon;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;
import org.hearth.domain.audit.AuditEntry;

/** Seals in memory. */
record InMemoryAuditSeals(SnapshotHolder holder) implements AuditSeals {
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
    return holder.now().audit().numbered().after(after, limit);
  }

  @Override
  public List<NumberedEntry> entries(Collection<Numbers> numbers, int limit) {
    return holder.now().audit().numbered().of(numbers, limit);
  }

  @Override
  public Optional<Horizon> horizon() {
    return seals().horizon();
  }

  @Override
  public boolean forget(Horizon horizon, Collection<Long> numbers, AuditEntry record) {
    return holder
        .keep(
            List.of(horizon),
            (snapshot, next) -> {
              AuditTable audit = snapshot.audit();
              return audit
                  .seals()
                  .behind(next)
                  .flatMap(seals -> audit.without(numbers).with(seals).record(record))
                  .map(snapshot::with);
            })
        .get(0);
  }

  @Override
  public boolean keep(Checkpoint checkpoint, List<SealedBlock> blocks) {
    return holder
        .keep(
            List.of(checkpoint),
            (snapshot, next) ->
                snapshot
                    .audit()
                    .seals()
                    .with(next, blocks)
                    .map(seals -> snapshot.with(snapshot.audit().with(seals))))
        .get(0);
  }

  private Vector<SealedBlock> chain(String name) {
    return seals().chains().getOrElse(name, Vector.empty());
  }

  private SealTable seals() {
    return holder.now().audit().seals();
  }
}
