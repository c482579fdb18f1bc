package org.hearth.application.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearth.application.audit.TrailFault.Kind;
import org.hearth.application.storage.audit.AuditSeals;
import org.hearth.application.storage.audit.ChainHead;
import org.hearth.application.storage.audit.Checkpoint;
import org.hearth.application.storage.audit.NumberedEntry;
import org.hearth.application.storage.audit.Numbers;
import org.hearth.application.storage.audit.SealedBlock;

/**
 * One verification of the whole trail, as it was at its last checkpoint: first the checkpoints,
 * then each chain, then the entries by their numbers, of which none may be without a seal.
 */
final class TrailVerification {
  private static final String CHECKPOINTS = "checkpoints";
  private static final String NUMBERS = "numbers";
  private static final int AT_ONCE = 500;

  private final AuditSeals seals;
  private final SealKeys keys;
  private final TrailFindings findings = new TrailFindings();
  private final Map<String, ChainHead> heads = new TreeMap<>();
  private final List<Numbers> missing = new ArrayList<>();

  TrailVerification(AuditSeals seals, SealKeys keys) {
    this.seals = seals;
    this.keys = keys;
  }

  TrailReport report() {
    Optional<Checkpoint> last = seals.last();
    checkCheckpoints(last);
    heads.values().forEach(this::checkChain);
    last.ifPresent(this::checkNumbers);
    checkEntries(last);
    return findings.report(heads.size());
  }

  private void checkCheckpoints(Optional<Checkpoint> last) {
    SealCheck check = new SealCheck(keys, findings, CHECKPOINTS);
    long version = 0;
    List<Checkpoint> page;
    do {
      page = seals.checkpoints(version, AT_ONCE);
      for (Checkpoint checkpoint : page) {
        if (checkpoint.version() > last.map(Checkpoint::version).orElse(0L)) {
          return;
        }
        if (checkpoint.version() != version + 1) {
          findings.fault(
              Kind.SEAL_REMOVED, CHECKPOINTS, version + 1, Optional.of(checkpoint.sealedAt()));
        }
        version = checkpoint.version();
        check.follow(
            SealText.of(checkpoint),
            checkpoint.previous(),
            checkpoint.hash(),
            checkpoint.key(),
            version,
            checkpoint.sealedAt());
        missing.addAll(checkpoint.voided());
        checkpoint.heads().forEach(head -> heads.put(head.chain(), head));
      }
    } while (!page.isEmpty());
  }

  private void checkChain(ChainHead head) {
    ChainVerification chain = new ChainVerification(seals, keys, findings, head.chain());
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

  /**
   * Every number up to the last that was sealed is sealed, awaited, or known not to come; whatever
   * stands between such ranges has a seal.
   */
  private void checkNumbers(Checkpoint last) {
    missing.addAll(last.awaited());
    missing.sort(Comparator.comparingLong(Numbers::first));
    long from = 1;
    for (Numbers range : missing) {
      checkSealed(from, range.first() - 1);
      from = range.last() + 1;
    }
    checkSealed(from, last.sealedTo());
  }

  private void checkSealed(long from, long to) {
    if (from <= to) {
      findings
          .firstWithoutSeal(new Numbers(from, to))
          .ifPresent(
              number -> findings.fault(Kind.SEAL_REMOVED, NUMBERS, number, Optional.empty()));
    }
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
