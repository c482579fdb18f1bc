package org.hearth.application.internal.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.Checkpoint.Gap;
import org.hearth.application.port.out.audit.Horizon;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;

/**
 * Blocks, checkpoints and horizons as the text that is hashed: all but the hash itself, a part in a
 * line.
 */
final class SealText {
  private SealText() {}

  static String of(SealedBlock block) {
    StringBuilder text = new StringBuilder(block.seals().size() * 60 + 200);
    text.append("block\n").append(block.chain()).append('\n').append(block.first()).append('\n');
    text.append(block.sealedAt()).append('\n').append(block.previous()).append('\n');
    text.append(block.key()).append('\n');
    block
        .seals()
        .forEach(seal -> text.append(seal.number()).append(' ').append(seal.digest()).append('\n'));
    return text.toString();
  }

  static String of(Checkpoint checkpoint) {
    return String.join(
        "\n",
        "checkpoint",
        Long.toString(checkpoint.version()),
        checkpoint.sealedAt().toString(),
        Long.toString(checkpoint.sealedTo()),
        checkpoint.gaps().stream().map(SealText::of).collect(Collectors.joining(";")),
        numbers(checkpoint.voided()),
        checkpoint.heads().stream().map(SealText::of).collect(Collectors.joining(";")),
        checkpoint.previous(),
        checkpoint.key());
  }

  static String of(Horizon horizon) {
    return String.join(
        "\n",
        "horizon",
        Long.toString(horizon.number()),
        Long.toString(horizon.version()),
        horizon.checkpoint(),
        horizon.heads().stream().map(SealText::of).collect(Collectors.joining(";")),
        Long.toString(horizon.entries()),
        horizon.record().toString(),
        horizon.key());
  }

  private static String numbers(List<Numbers> numbers) {
    return numbers.stream().map(SealText::of).collect(Collectors.joining(";"));
  }

  private static String of(Numbers numbers) {
    return numbers.first() + "-" + numbers.last();
  }

  private static String of(Gap gap) {
    return of(gap.numbers()) + " " + gap.seenAt();
  }

  private static String of(ChainHead head) {
    return head.chain() + " " + head.sequence() + " " + head.hash();
  }
}
