package org.hearth.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport;
import org.hearth.testkit.race.Racers;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** Writers do not wait for seals, servers seal at the same time, and no entry is passed over. */
public interface SealingWhileOthersWriteStory extends StorageFactory {
  int ENTRIES_OF_A_WRITER = 20;
  int SEALERS = 3;

  @Test
  default void every_entry_is_sealed_once_whoever_writes_and_seals_at_the_time() {
    GuardedTrail given = GuardedTrail.on(emptyStorage());
    try (Racers racers = new Racers()) {
      racers.race(
          racer -> {
            for (int i = 0; i < ENTRIES_OF_A_WRITER; i++) {
              if (racer < SEALERS) {
                given.seal();
              } else {
                given.read();
              }
            }
            return List.of();
          });
    }
    given.seal();

    TrailReport report = given.verified();
    assertThat(report.faults()).isEmpty();
    assertThat(report.sealed()).isEqualTo((Racers.COUNT - SEALERS) * ENTRIES_OF_A_WRITER);
    assertThat(report.unsealed()).isZero();
  }
}
