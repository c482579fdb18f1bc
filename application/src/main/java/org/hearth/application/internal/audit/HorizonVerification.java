package org.hearth.application.internal.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault.Kind;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.Horizon;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;

/** The verification of where the trail begins. */
final class HorizonVerification {
  private static final String HORIZON = "horizon";

  private final SealKeys keys;
  private final TrailFindings findings;
  private final Optional<Horizon> horizon;
  private final Optional<Checkpoint> anchor;
  private Optional<NumberedEntry> record = Optional.empty();

  HorizonVerification(AuditSeals seals, SealKeys keys, TrailFindings findings) {
    this.keys = keys;
    this.findings = findings;
    this.horizon = seals.horizon();
    this.anchor =
        horizon
            .flatMap(begin -> seals.checkpoints(begin.version() - 1, 1).stream().findFirst())
            .filter(first -> first.version() == version());
  }

  Optional<Horizon> horizon() {
    return horizon;
  }

  /**
   * The version of the checkpoint at the horizon, the first that was kept; 0 where nothing was
   * deleted.
   */
  long version() {
    return horizon.map(Horizon::version).orElse(0L);
  }

  /** That checkpoint. */
  Optional<Checkpoint> anchor() {
    return anchor;
  }

  List<ChainHead> heads() {
    return horizon.map(Horizon::heads).orElse(List.of());
  }

  Optional<ChainHead> head(String chain) {
    return heads().stream().filter(head -> head.chain().equals(chain)).findFirst();
  }

  /**
   * Numbers whose entries were deleted: all that were sealed then, which is all but the awaited.
   */
  List<Numbers> deleted() {
    List<Numbers> deleted = new ArrayList<>();
    anchor.ifPresent(
        end -> {
          List<Numbers> awaited = new ArrayList<>(end.awaited());
          awaited.sort(Comparator.comparingLong(Numbers::first));
          long from = 1;
          for (Numbers range : awaited) {
            add(from, range.first() - 1, deleted);
            from = range.last() + 1;
          }
          add(from, end.sealedTo(), deleted);
        });
    return deleted;
  }

  private static void add(long first, long last, List<Numbers> ranges) {
    if (first <= last) {
      ranges.add(new Numbers(first, last));
    }
  }

  /** Looks whether an entry is the one that tells of the horizon. */
  void see(NumberedEntry entry) {
    if (horizon.filter(begin -> HorizonRecord.tellsOf(begin, entry.entry())).isPresent()) {
      record = Optional.of(entry);
    }
  }

  /**
   * Once all entries were seen.
   *
   * @param sealedWithoutKey up to which number seals were made without a key
   */
  void check(long sealedWithoutKey) {
    horizon.ifPresent(begin -> check(begin, sealedWithoutKey));
  }

  private void check(Horizon begin, long sealedWithoutKey) {
    Optional<Instant> sealedAt = anchor.map(Checkpoint::sealedAt);
    if (!isHashed(begin, sealedWithoutKey)) {
      findings.fault(Kind.SEAL_BY_OTHER_KEY, HORIZON, begin.number(), sealedAt);
    } else if (!isWhole(begin)) {
      findings.fault(Kind.HORIZON_MOVED, HORIZON, begin.number(), sealedAt);
    } else if (isTooLate()) {
      findings.fault(Kind.DELETED_EARLY, HORIZON, begin.number(), sealedAt);
    }
  }

  /** Whether the hash was made with a known key, or without one before the first key was used. */
  private boolean isHashed(Horizon begin, long sealedWithoutKey) {
    boolean unkeyed = begin.key().equals(SealKeys.UNKEYED);
    return keys.hash(SealText.of(begin), begin.key()).isPresent()
        && !(unkeyed && record.filter(entry -> entry.number() > sealedWithoutKey).isPresent());
  }

  private boolean isWhole(Horizon begin) {
    return keys.hash(SealText.of(begin), begin.key()).filter(begin.hash()::equals).isPresent()
        && anchor.map(Checkpoint::hash).filter(begin.checkpoint()::equals).isPresent()
        && record.isPresent();
  }

  private boolean isTooLate() {
    Instant latest = record.map(kept -> HorizonRecord.latest(kept.entry().at())).orElseThrow();
    return anchor.filter(end -> end.sealedAt().isAfter(latest)).isPresent();
  }
}
