package org.hearth.application.internal.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;
import org.hearth.application.port.out.audit.SealedBlock.Seal;

/** What one pass seals: a block for each chain that has entries, and the checkpoint over all. */
final class SealingPass {
  private final Instant now;
  private final SealKeys keys;
  private final List<SealedBlock> blocks = new ArrayList<>();
  private final Checkpoint checkpoint;

  /**
   * @param last the checkpoint before
   * @param entries not sealed yet, in the order of their numbers
   * @param heads where each chain ends
   */
  SealingPass(
      Optional<Checkpoint> last,
      List<NumberedEntry> entries,
      Function<String, Optional<ChainHead>> heads,
      Instant now,
      SealKeys keys) {
    this.now = now;
    this.keys = keys;
    byChain(entries).forEach((chain, seals) -> blocks.add(block(chain, seals, heads.apply(chain))));
    this.checkpoint = checkpoint(last, entries);
  }

  private static Map<String, List<Seal>> byChain(List<NumberedEntry> entries) {
    EntryDigest digest = new EntryDigest();
    Map<String, List<Seal>> chains = new LinkedHashMap<>();
    for (NumberedEntry each : entries) {
      chains
          .computeIfAbsent(AuditChain.of(each.entry()), chain -> new ArrayList<>())
          .add(new Seal(each.number(), digest.of(each.entry())));
    }
    return chains;
  }

  private SealedBlock block(String chain, List<Seal> seals, Optional<ChainHead> head) {
    SealedBlock block =
        new SealedBlock(
            chain,
            head.map(ChainHead::sequence).orElse(0L) + 1,
            now,
            seals,
            head.map(ChainHead::hash).orElse(""),
            "",
            keys.id());
    return block.hashed(keys.hash(SealText.of(block)));
  }

  private Checkpoint checkpoint(Optional<Checkpoint> last, List<NumberedEntry> entries) {
    long sealedTo = last.map(Checkpoint::sealedTo).orElse(0L);
    Gaps gaps = Gaps.after(last.map(Checkpoint::gaps).orElse(List.of()), sealedTo, entries, now);
    Checkpoint open =
        new Checkpoint(
            last.map(Checkpoint::version).orElse(0L) + 1,
            now,
            Math.max(sealedTo, entries.get(entries.size() - 1).number()),
            gaps.awaited(),
            gaps.voided(),
            blocks.stream().map(SealedBlock::head).toList(),
            last.map(Checkpoint::hash).orElse(""),
            "",
            keys.id());
    return open.hashed(keys.hash(SealText.of(open)));
  }

  List<SealedBlock> blocks() {
    return blocks;
  }

  Checkpoint checkpoint() {
    return checkpoint;
  }
}
