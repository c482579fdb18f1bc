package org.hearth.testkit.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearth.application.port.out.ForwardingStorage;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.application.port.out.audit.AuditTrail.AuditFilter;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.Horizon;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;

/** A storage whose rows were altered behind Hearth's back. */
final class AlteredSeals extends ForwardingStorage {
  private final UnaryOperator<List<NumberedEntry>> entries;
  private final UnaryOperator<List<SealedBlock>> blocks;
  private final UnaryOperator<List<Checkpoint>> checkpoints;
  private final UnaryOperator<Optional<Horizon>> horizon;

  private AlteredSeals(
      Storage storage,
      UnaryOperator<List<NumberedEntry>> entries,
      UnaryOperator<List<SealedBlock>> blocks,
      UnaryOperator<List<Checkpoint>> checkpoints,
      UnaryOperator<Optional<Horizon>> horizon) {
    super(storage);
    this.entries = entries;
    this.blocks = blocks;
    this.checkpoints = checkpoints;
    this.horizon = horizon;
  }

  static Storage entries(Storage storage, UnaryOperator<List<NumberedEntry>> altered) {
    return new AlteredSeals(
        storage,
        altered,
        UnaryOperator.identity(),
        UnaryOperator.identity(),
        UnaryOperator.identity());
  }

  static Storage blocks(Storage storage, UnaryOperator<List<SealedBlock>> altered) {
    return new AlteredSeals(
        storage,
        UnaryOperator.identity(),
        altered,
        UnaryOperator.identity(),
        UnaryOperator.identity());
  }

  /** The chain ends with its first blocks, and the checkpoints do as well. */
  static Storage cutOff(
      Storage storage,
      UnaryOperator<List<SealedBlock>> blocks,
      UnaryOperator<List<Checkpoint>> checkpoints) {
    return new AlteredSeals(
        storage, UnaryOperator.identity(), blocks, checkpoints, UnaryOperator.identity());
  }

  static Storage horizon(Storage storage, UnaryOperator<Optional<Horizon>> altered) {
    return new AlteredSeals(
        storage,
        UnaryOperator.identity(),
        UnaryOperator.identity(),
        UnaryOperator.identity(),
        altered);
  }

  @Override
  public AuditTrail auditTrail() {
    AuditTrail sound = super.auditTrail();
    return new AuditTrail() {
      @Override
      public Slice<AuditEntry> entries(
          Optional<AccountId> subject, List<Tenure> tenures, Page page) {
        return sound.entries(subject, tenures, page);
      }

      @Override
      public Slice<AuditEntry> newest(AuditFilter filter, List<Tenure> tenures, Page page) {
        return sound.newest(filter, tenures, page);
      }

      @Override
      public AuditSeals seals() {
        return new Altered(sound.seals());
      }
    };
  }

  /** Pages are longer than the trails of the stories, so that each is altered as a whole. */
  private final class Altered implements AuditSeals {
    private final AuditSeals sound;

    Altered(AuditSeals sound) {
      this.sound = sound;
    }

    @Override
    public Optional<Checkpoint> last() {
      List<Checkpoint> all = checkpoints.apply(sound.checkpoints(0, Page.LARGEST));
      return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public List<Checkpoint> checkpoints(long after, int limit) {
      return checkpoints.apply(sound.checkpoints(0, limit)).stream()
          .filter(each -> each.version() > after)
          .toList();
    }

    @Override
    public Optional<ChainHead> head(String chain) {
      return sound.head(chain);
    }

    @Override
    public List<SealedBlock> blocks(String chain, long after, int limit) {
      return blocks.apply(sound.blocks(chain, 0, limit)).stream()
          .filter(each -> each.first() > after)
          .toList();
    }

    @Override
    public List<NumberedEntry> entries(long after, int limit) {
      return entries.apply(sound.entries(0, limit)).stream()
          .filter(each -> each.number() > after)
          .toList();
    }

    @Override
    public List<NumberedEntry> entries(Collection<Numbers> numbers, int limit) {
      return entries.apply(sound.entries(0, Page.LARGEST)).stream()
          .filter(each -> numbers.stream().anyMatch(range -> range.contains(each.number())))
          .toList();
    }

    @Override
    public Optional<Horizon> horizon() {
      return horizon.apply(sound.horizon());
    }

    @Override
    public boolean forget(Horizon next, Collection<Long> numbers, AuditEntry record) {
      return sound.forget(next, numbers, record);
    }

    @Override
    public boolean keep(Checkpoint checkpoint, List<SealedBlock> added) {
      return sound.keep(checkpoint, added);
    }
  }
}
