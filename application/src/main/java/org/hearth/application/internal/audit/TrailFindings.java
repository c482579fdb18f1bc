package org.hearth.application.internal.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault.Kind;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.Horizon;

/** What a verification has found so far; memory grows by a bit for an entry. */
final class TrailFindings {
  private static final int MOST_FAULTS = 1_000;
  private static final int BITS = 24;
  private static final long MASK = (1L << BITS) - 1;

  private final List<TrailFault> faults = new ArrayList<>();
  private final Map<Long, BitSet> sealedNumbers = new HashMap<>();
  private long faultCount;
  private long sealed;
  private long unsealed;
  private long unkeyed;
  private Optional<Instant> oldestUnsealed = Optional.empty();

  void fault(Kind kind, String chain, long sequence, Optional<Instant> at) {
    faultCount++;
    if (faults.size() < MOST_FAULTS) {
      faults.add(new TrailFault(kind, chain, sequence, at));
    }
  }

  /** An entry with that number has a seal. */
  void sealed(long number) {
    sealed++;
    sealedNumbers
        .computeIfAbsent(number >> BITS, segment -> new BitSet())
        .set((int) (number & MASK));
  }

  boolean isSealed(long number) {
    BitSet segment = sealedNumbers.get(number >> BITS);
    return segment != null && segment.get((int) (number & MASK));
  }

  /** The first of these numbers that has no seal; empty where each has one. */
  OptionalLong firstWithoutSeal(Numbers numbers) {
    for (long number = numbers.first(); number <= numbers.last(); number++) {
      if (!isSealed(number)) {
        return OptionalLong.of(number);
      }
    }
    return OptionalLong.empty();
  }

  void unsealed(Instant at) {
    unsealed++;
    if (oldestUnsealed.isEmpty() || at.isBefore(oldestUnsealed.get())) {
      oldestUnsealed = Optional.of(at);
    }
  }

  void unkeyed() {
    unkeyed++;
  }

  TrailReport report(int chains, HorizonVerification begin) {
    return new TrailReport(
        chains,
        sealed,
        unsealed,
        oldestUnsealed,
        unkeyed,
        begin.horizon().map(Horizon::entries).orElse(0L),
        begin.anchor().map(Checkpoint::sealedAt),
        faults,
        faultCount);
  }
}
