package org.hearth.application.internal.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.Horizon;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;
import org.hearth.application.port.out.audit.SealedBlock.Seal;

/**
 * Whole passes of sealing from the trail's beginning on, which go together: as many as are old
 * enough, up to a bound.
 */
final class ForgettingStep {
  /** So that no transaction is long. */
  private static final int MOST_ENTRIES = 10_000;

  private static final int AT_ONCE = 500;

  private final AuditSeals seals;
  private final Optional<Horizon> before;
  private final Map<String, ChainHead> heads = new TreeMap<>();
  private final List<Long> numbers = new ArrayList<>();
  private Optional<Checkpoint> last = Optional.empty();

  /**
   * @param time passes are old enough that were sealed before
   */
  ForgettingStep(AuditSeals seals, Instant time) {
    this.seals = seals;
    this.before = seals.horizon();
    before.map(Horizon::heads).orElse(List.of()).forEach(head -> heads.put(head.chain(), head));
    Map<String, ChainHead> begins = new TreeMap<>(heads);
    choosePasses(time);
    heads.values().forEach(head -> addNumbers(head, sequence(begins, head.chain())));
  }

  private void choosePasses(Instant time) {
    long entries = 0;
    List<Checkpoint> page = checkpoints(before.map(Horizon::version).orElse(0L));
    while (!page.isEmpty()) {
      for (Checkpoint checkpoint : page) {
        if (!checkpoint.sealedAt().isBefore(time) || entries >= MOST_ENTRIES) {
          return;
        }
        for (ChainHead head : checkpoint.heads()) {
          entries += head.sequence() - sequence(heads, head.chain());
          heads.put(head.chain(), head);
        }
        last = Optional.of(checkpoint);
      }
      page = checkpoints(page.get(page.size() - 1).version());
    }
  }

  private List<Checkpoint> checkpoints(long after) {
    return seals.checkpoints(after, AT_ONCE);
  }

  private static long sequence(Map<String, ChainHead> heads, String chain) {
    ChainHead head = heads.get(chain);
    return head == null ? 0 : head.sequence();
  }

  private void addNumbers(ChainHead head, long begin) {
    long after = begin;
    while (after < head.sequence()) {
      List<SealedBlock> page = seals.blocks(head.chain(), after, AT_ONCE);
      if (page.isEmpty()) {
        return;
      }
      for (SealedBlock block : page) {
        if (block.last() <= head.sequence()) {
          block.seals().stream().map(Seal::number).forEach(numbers::add);
        }
        after = block.last();
      }
    }
  }

  /** Whether any pass is old enough. */
  boolean isAny() {
    return last.isPresent();
  }

  /** The entries that go, by their numbers. */
  List<Long> numbers() {
    return numbers;
  }

  /**
   * The horizon behind these passes.
   *
   * @param record the identifier of the entry that will tell of it
   */
  Horizon horizon(UUID record, SealKeys keys) {
    Checkpoint end = last.orElseThrow();
    Horizon open =
        new Horizon(
            before.map(Horizon::number).orElse(0L) + 1,
            end.version(),
            end.hash(),
            List.copyOf(heads.values()),
            before.map(Horizon::entries).orElse(0L) + numbers.size(),
            record,
            "",
            keys.id());
    return open.hashed(keys.hash(SealText.of(open)));
  }
}
