package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.audit.AuditSeals;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.Checkpoint.Gap;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;
import org.hearth.application.port.out.audit.SealedBlock.Seal;
import org.hearth.domain.audit.AuditEntry;
import org.junit.jupiter.api.Test;

/** {@link AuditSeals}: entries by their numbers, and what was sealed of them. */
public interface AuditSealsContract extends StorageFactory {

  @Test
  default void entries_are_numbered_in_the_order_in_which_they_are_kept() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AuditEntry first = recorded(given);
    AuditEntry second = recorded(given);
    AuditEntry third = recorded(given);
    AuditSeals seals = seals(given);

    List<NumberedEntry> all = seals.entries(0, 10);
    assertThat(all).extracting(NumberedEntry::entry).containsExactly(first, second, third);
    assertThat(all).extracting(NumberedEntry::number).isSorted().doesNotHaveDuplicates();
    assertThat(all.get(0).number()).isPositive();
    assertThat(seals.entries(all.get(0).number(), 1)).containsExactly(all.get(1));
    assertThat(seals.entries(List.of(alone(all.get(2)), alone(all.get(0))), 10))
        .containsExactly(all.get(0), all.get(2));
    assertThat(
            seals.entries(List.of(new Numbers(all.get(1).number(), all.get(2).number() + 9)), 10))
        .containsExactly(all.get(1), all.get(2));
    assertThat(seals.entries(List.of(new Numbers(1, 1_000_000)), 1)).containsExactly(all.get(0));
  }

  @Test
  default void blocks_and_checkpoints_come_back_as_they_were_and_page_by_page() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AuditSeals seals = seals(given);
    assertThat(seals.last()).isEmpty();
    assertThat(seals.head("Z99001")).isEmpty();
    SealedBlock first = block("Z99001", 1, 2);
    SealedBlock second = block("Z99001", 3, 1_000);
    SealedBlock other = block("care-homes", 1, 1);

    assertThat(seals.keep(checkpoint(1, first.head()), List.of(first))).isTrue();
    assertThat(seals.keep(checkpoint(2, second.head()), List.of(other, second))).isTrue();

    assertThat(seals.last()).contains(checkpoint(2, second.head()));
    assertThat(seals.checkpoints(0, 1)).containsExactly(checkpoint(1, first.head()));
    assertThat(seals.checkpoints(1, 5)).containsExactly(checkpoint(2, second.head()));
    assertThat(seals.head("Z99001")).contains(second.head());
    assertThat(seals.blocks("Z99001", 0, 5)).containsExactly(first, second);
    assertThat(seals.blocks("Z99001", 1, 5)).containsExactly(second);
    assertThat(seals.blocks("Z99001", 0, 1)).containsExactly(first);
    assertThat(seals.blocks("care-homes", 0, 5)).containsExactly(other);
  }

  @Test
  default void of_two_who_seal_at_once_one_keeps_nothing() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AuditSeals seals = seals(given);
    SealedBlock first = block("Z99001", 1, 1);
    SealedBlock late = block("Z99002", 1, 1);

    assertThat(seals.keep(checkpoint(1, first.head()), List.of(first))).isTrue();
    assertThat(seals.keep(checkpoint(1, late.head()), List.of(late))).isFalse();
    assertThat(seals.keep(checkpoint(2, first.head()), List.of(late, first))).isFalse();

    assertThat(seals.head("Z99002")).isEmpty();
    assertThat(seals.last()).contains(checkpoint(1, first.head()));
  }

  private static AuditSeals seals(SampleStorage given) {
    return given.storage().auditTrail().seals();
  }

  private static AuditEntry recorded(SampleStorage given) {
    AuditEntry entry = given.sample().entry(given.sample().accountId());
    given.keep(ChangeSet.recorded(entry));
    return entry;
  }

  private static Numbers alone(NumberedEntry entry) {
    return new Numbers(entry.number(), entry.number());
  }

  private static SealedBlock block(String chain, long first, int entries) {
    return new SealedBlock(
        chain,
        first,
        Sample.NOW,
        LongStream.range(first, first + entries)
            .mapToObj(number -> new Seal(number, "d".repeat(42) + number % 10))
            .toList(),
        first == 1 ? "" : "p".repeat(43),
        "h".repeat(42) + first % 10,
        "");
  }

  private static Checkpoint checkpoint(long version, ChainHead head) {
    return new Checkpoint(
        version,
        Sample.NOW,
        1_000,
        List.of(new Gap(new Numbers(3, 5), Sample.NOW), new Gap(new Numbers(7, 7), Sample.NOW)),
        version == 1 ? List.of() : List.of(new Numbers(8, 9), new Numbers(11, 20)),
        List.of(head),
        version == 1 ? "" : "p".repeat(43),
        "c".repeat(43),
        "abcdef01");
  }
}
