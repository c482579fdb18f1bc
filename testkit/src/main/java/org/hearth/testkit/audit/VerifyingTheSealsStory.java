package org.hearth.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault.Kind;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** A change of the seals shows, as does a seal that was made without the key. */
public interface VerifyingTheSealsStory extends StorageFactory {

  @Test
  default void seals_that_were_removed_with_their_entries_are_found() {
    GuardedTrail given = GuardedTrail.on(emptyStorage());
    given.sealed(3);

    for (int i = 0; i < 3; i++) {
      int gone = i;
      Storage altered = AlteredSeals.blocks(given.storage(), rows -> withoutIndex(rows, gone));
      assertThat(given.verified(altered).faults())
          .as("without block %d", i + 1)
          .extracting(TrailFault::kind)
          .contains(Kind.SEAL_REMOVED);
    }
    Storage cutOff =
        AlteredSeals.cutOff(
            given.storage(), rows -> withoutIndex(rows, 2), rows -> withoutIndex(rows, 1));
    assertThat(given.verified(cutOff).faults())
        .extracting(TrailFault::kind)
        .contains(Kind.SEAL_REMOVED);
  }

  @Test
  default void seals_that_were_made_anew_without_the_key_are_found() {
    GuardedTrail unkeyed = GuardedTrail.on(emptyStorage());
    unkeyed.sealed(1);
    GuardedTrail given = unkeyed.with(GuardedTrail.KEY);
    given.sealed(2);

    assertThat(given.verified().isWhole()).as("a key may be introduced later").isTrue();
    assertThat(given.verified().unkeyed()).isEqualTo(1);
    unkeyed.sealed(1);
    assertThat(given.verified().faults())
        .extracting(TrailFault::kind)
        .contains(Kind.SEAL_BY_OTHER_KEY);
    assertThat(unkeyed.verified().faults())
        .as("without the key its seals cannot be checked")
        .extracting(TrailFault::kind)
        .contains(Kind.SEAL_BY_OTHER_KEY);
  }

  @Test
  default void a_key_is_replaced_by_naming_the_new_one_first() {
    GuardedTrail given = GuardedTrail.on(emptyStorage()).with(GuardedTrail.KEY);
    given.sealed(1);
    SealKeys both =
        SealKeys.parse(
                "another key of 32 characters or more, a key of at least thirty-two characters")
            .orElseThrow();
    GuardedTrail later = given.with(both);
    later.sealed(1);

    assertThat(later.verified().isWhole()).isTrue();
    assertThat(SealKeys.parse("too short")).isEmpty();
  }

  @Test
  default void an_altered_seal_is_found() {
    GuardedTrail given = GuardedTrail.on(emptyStorage());
    given.sealed(3);
    Storage altered =
        AlteredSeals.blocks(
            given.storage(),
            rows ->
                rows.stream()
                    .map(row -> row.first() == 2 ? dated(row, Duration.ofSeconds(1)) : row)
                    .toList());

    assertThat(given.verified(altered).faults())
        .containsExactly(
            new TrailFault(
                Kind.SEAL_CHANGED,
                GuardedTrail.PRACTICE,
                2,
                Optional.of(given.clock().instant().plusSeconds(1))));
  }

  private static <T> List<T> withoutIndex(List<T> rows, int index) {
    return IntStream.range(0, rows.size()).filter(i -> i != index).mapToObj(rows::get).toList();
  }

  private static SealedBlock dated(SealedBlock block, Duration later) {
    return new SealedBlock(
        block.chain(),
        block.first(),
        block.sealedAt().plus(later),
        block.seals(),
        block.previous(),
        block.hash(),
        block.key());
  }
}
