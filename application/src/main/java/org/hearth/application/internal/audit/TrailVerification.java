package org.hearth.application.internal.audit;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault.Kind;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;

/**
 * One verification of the whole trail, as it was at its last checkpoint: first the checkpoints,
 * then each chain, then the entries by their numbers, of which none may be without a seal.
 */
final class TrailVerification {
  private static final int AT_ONCE = 500;

  private final AuditSeals seals;
  private final SealKeys keys;
  private final TrailFindings findings = new TrailFindings();
  private final HorizonVerification horizon;
  private final CheckpointVerification checkpoints;

  private TrailVerification(AuditSeals seals, SealKeys keys) {
    this.seals = seals;
    this.keys = keys;
    this.horizon = new HorizonVerification(seals, keys, findings);
    this.checkpoints = new CheckpointVerification(seals, keys, findings, horizon);
  }

  /** Verifies anew where entries were deleted meanwhile. */
  static TrailReport report(AuditSeals seals, SealKeys keys) {
    TrailVerification verification;
    TrailReport report;
    do {
      verification = new TrailVerification(seals, keys);
      report = verification.report();
    } while (!verification.horizon.horizon().equals(seals.horizon()));
    return report;
  }

  private TrailReport report() {
    checkpoints.check();
    checkpoints.heads().values().forEach(this::checkChain);
    checkpoints.checkNumbers();
    checkEntries(checkpoints.last());
    horizon.check(checkpoints.sealedWithoutKey());
    return findings.report(checkpoints.heads().size(), horizon);
  }

  private void checkChain(ChainHead head) {
    ChainVerification chain =
        new ChainVerification(seals, keys, findings, head.chain(), checkpoints::wasFull);
    horizon.head(head.chain()).ifPresent(begin -> chain.begin(begin, horizon.anchor()));
    List<SealedBlock> page;
    long after = 0;
    do {
      page = seals.blocks(head.chain(), after, AT_ONCE);
      for (SealedBlock block : page) {
        after = block.first();
        if (block.first() <= head.sequence()) {
          chain.check(block);
        }
      }
    } while (!page.isEmpty() && after <= head.sequence());
    chain.checkEnd(head);
  }

  private void checkEntries(Optional<Checkpoint> last) {
    long sealedTo = last.map(Checkpoint::sealedTo).orElse(0L);
    List<Numbers> awaited = last.map(Checkpoint::awaited).orElse(List.of());
    List<NumberedEntry> page;
    long number = Long.MIN_VALUE;
    do {
      page = seals.entries(number, AT_ONCE);
      for (NumberedEntry each : page) {
        number = each.number();
        horizon.see(each);
        if (number > sealedTo || isAmong(awaited, number)) {
          findings.unsealed(each.entry().at());
        } else if (!findings.isSealed(number)) {
          putIn(each);
        }
      }
    } while (!page.isEmpty());
  }

  private static boolean isAmong(List<Numbers> ranges, long number) {
    return ranges.stream().anyMatch(range -> range.contains(number));
  }

  /** An entry below those that were sealed, and without a seal. */
  private void putIn(NumberedEntry each) {
    String chain = AuditChain.of(each.entry());
    findings.fault(
        Kind.PUT_IN, chain, sequenceBelow(chain, each.number()), Optional.of(each.entry().at()));
  }

  private long sequenceBelow(String chain, long number) {
    long below = 0;
    List<SealedBlock> page;
    long after = 0;
    do {
      page = seals.blocks(chain, after, AT_ONCE);
      for (SealedBlock block : page) {
        after = block.first();
        for (int i = 0; i < block.seals().size(); i++) {
          if (block.seals().get(i).number() < number) {
            below = block.first() + i;
          }
        }
      }
    } while (!page.isEmpty());
    return below;
  }
}
