package org.hearth.application.internal.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault.Kind;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;

/** The verification of the checkpoints, from the horizon to the last. */
final class CheckpointVerification {
  private static final String CHECKPOINTS = "checkpoints";
  private static final String NUMBERS = "numbers";
  private static final int AT_ONCE = 500;

  private final AuditSeals seals;
  private final TrailFindings findings;
  private final HorizonVerification horizon;
  private final SealCheck check;
  private final Optional<Checkpoint> last;
  private final Map<String, ChainHead> heads = new TreeMap<>();
  private final List<Numbers> missing = new ArrayList<>();
  private final Set<Instant> full = new HashSet<>();
  private long sealedWithoutKey;

  CheckpointVerification(
      AuditSeals seals, SealKeys keys, TrailFindings findings, HorizonVerification horizon) {
    this.seals = seals;
    this.findings = findings;
    this.horizon = horizon;
    this.check = new SealCheck(keys, findings, CHECKPOINTS);
    this.last = seals.last();
    horizon.heads().forEach(head -> heads.put(head.chain(), head));
    horizon.anchor().ifPresent(anchor -> check.begin(anchor.previous(), SealKeys.UNKEYED));
    missing.addAll(horizon.deleted());
  }

  Optional<Checkpoint> last() {
    return last;
  }

  /** Where the chains end. */
  Map<String, ChainHead> heads() {
    return heads;
  }

  /** Whether the pass at that moment left entries for the next one. */
  boolean wasFull(Instant sealedAt) {
    return full.contains(sealedAt);
  }

  /** Up to which number seals were made without a key; the highest there is where all were. */
  long sealedWithoutKey() {
    return sealedWithoutKey;
  }

  void check() {
    long end = last.map(Checkpoint::version).orElse(0L);
    long version = Math.max(0, horizon.version() - 1);
    List<Checkpoint> page;
    do {
      page = seals.checkpoints(version, AT_ONCE);
      for (Checkpoint checkpoint : page) {
        if (checkpoint.version() > end) {
          return;
        }
        check(checkpoint, version + 1);
        version = checkpoint.version();
      }
    } while (!page.isEmpty());
  }

  private void check(Checkpoint checkpoint, long expected) {
    if (checkpoint.version() != expected) {
      findings.fault(Kind.SEAL_REMOVED, CHECKPOINTS, expected, Optional.of(checkpoint.sealedAt()));
    }
    check.follow(
        SealText.of(checkpoint),
        checkpoint.previous(),
        checkpoint.hash(),
        checkpoint.key(),
        checkpoint.version(),
        checkpoint.sealedAt());
    missing.addAll(checkpoint.voided());
    long entries = 0;
    for (ChainHead head : checkpoint.heads()) {
      ChainHead before = heads.put(head.chain(), head);
      entries += head.sequence() - (before == null ? 0 : before.sequence());
    }
    if (entries >= EmbeddedSealedTrail.IN_A_PASS) {
      full.add(checkpoint.sealedAt());
    }
    boolean isLast = last.filter(checkpoint::equals).isPresent();
    if (checkpoint.key().equals(SealKeys.UNKEYED)) {
      sealedWithoutKey = isLast ? Long.MAX_VALUE : checkpoint.sealedTo();
    }
  }

  /**
   * Every number up to the last that was sealed is sealed, awaited, deleted, or known not to come;
   * whatever stands between such ranges has a seal.
   */
  void checkNumbers() {
    last.ifPresent(this::checkNumbers);
  }

  private void checkNumbers(Checkpoint end) {
    missing.addAll(end.awaited());
    missing.sort(Comparator.comparingLong(Numbers::first));
    long from = 1;
    for (Numbers range : missing) {
      checkSealed(from, range.first() - 1);
      from = Math.max(from, range.last() + 1);
    }
    checkSealed(from, end.sealedTo());
  }

  private void checkSealed(long from, long to) {
    if (from <= to) {
      findings
          .firstWithoutSeal(new Numbers(from, to))
          .ifPresent(
              number -> findings.fault(Kind.SEAL_REMOVED, NUMBERS, number, Optional.empty()));
    }
  }
}
