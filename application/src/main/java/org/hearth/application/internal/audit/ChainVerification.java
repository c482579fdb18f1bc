package org.hearth.application.internal.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault.Kind;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;
import org.hearth.application.port.out.audit.SealedBlock.Seal;
import org.hearth.domain.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/** The verification of one chain, block by block. */
final class ChainVerification {
  /** How far clocks of servers may differ, and how long a transaction may take. */
  private static final Duration TOLERANCE = Duration.ofMinutes(15);

  private final AuditSeals seals;
  private final TrailFindings findings;
  private final String chain;
  private final SealCheck check;
  private final Predicate<Instant> wasFull;
  private final EntryDigest digest = new EntryDigest();
  private long next = 1;
  private Optional<Instant> sealedBefore = Optional.empty();

  /**
   * @param wasFull whether a pass of sealing at that moment left entries for the next one
   */
  ChainVerification(
      AuditSeals seals,
      SealKeys keys,
      TrailFindings findings,
      String chain,
      Predicate<Instant> wasFull) {
    this.seals = seals;
    this.findings = findings;
    this.chain = chain;
    this.wasFull = wasFull;
    this.check = new SealCheck(keys, findings, chain);
  }

  /** The chain begins behind a horizon, with the checkpoint there. */
  void begin(ChainHead head, Optional<Checkpoint> anchor) {
    next = head.sequence() + 1;
    sealedBefore = anchor.map(Checkpoint::sealedAt);
    check.begin(head.hash(), anchor.map(Checkpoint::key).orElse(SealKeys.UNKEYED));
  }

  void check(SealedBlock block) {
    if (block.first() != next) {
      findings.fault(Kind.SEAL_REMOVED, chain, next, Optional.of(block.sealedAt()));
    }
    check.follow(
        SealText.of(block),
        block.previous(),
        block.hash(),
        block.key(),
        block.first(),
        block.sealedAt());
    if (block.key().equals(SealKeys.UNKEYED)) {
      findings.unkeyed();
    }
    Map<Long, AuditEntry> entries = entries(block.seals());
    for (int i = 0; i < block.seals().size(); i++) {
      Seal seal = block.seals().get(i);
      findings.sealed(seal.number());
      check(seal, entries.get(seal.number()), block.first() + i, block.sealedAt());
    }
    next = block.last() + 1;
    if (!wasFull.test(block.sealedAt())) {
      sealedBefore = Optional.of(block.sealedAt());
    }
  }

  private void check(Seal seal, @Nullable AuditEntry entry, long sequence, Instant sealedAt) {
    if (entry == null) {
      findings.fault(Kind.REMOVED, chain, sequence, Optional.of(sealedAt));
    } else if (!digest.of(entry).equals(seal.digest())) {
      findings.fault(Kind.CHANGED, chain, sequence, Optional.of(entry.at()));
    } else if (isDatedWrongly(entry.at(), sealedAt)) {
      findings.fault(Kind.DATED_WRONGLY, chain, sequence, Optional.of(entry.at()));
    }
  }

  /**
   * An entry came after the last pass before it that took all there was, and before its own seal.
   */
  private boolean isDatedWrongly(Instant at, Instant sealedAt) {
    return at.isAfter(sealedAt.plus(TOLERANCE))
        || sealedBefore.filter(before -> at.isBefore(before.minus(TOLERANCE))).isPresent();
  }

  private Map<Long, AuditEntry> entries(List<Seal> wanted) {
    List<Numbers> numbers =
        wanted.stream().map(seal -> new Numbers(seal.number(), seal.number())).toList();
    Map<Long, AuditEntry> entries = new HashMap<>();
    for (NumberedEntry each : seals.entries(numbers, wanted.size())) {
      entries.put(each.number(), each.entry());
    }
    return entries;
  }

  /** The chain ends where the checkpoints say that it does. */
  void checkEnd(ChainHead head) {
    if (next != head.sequence() + 1) {
      findings.fault(Kind.SEAL_REMOVED, chain, next, Optional.empty());
    } else if (!check.last().equals(head.hash())) {
      findings.fault(Kind.SEAL_CHANGED, chain, head.sequence(), Optional.empty());
    }
  }
}
