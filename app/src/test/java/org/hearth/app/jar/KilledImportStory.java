package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hearth.application.port.out.Storage;
import org.hearth.testkit.repetition.Repetitions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills imports, kill -9, in a full build at 10 moments: on two databases, each killed once while
 * its schema is being made and four times in the midst of the rows, every time further on.
 */
abstract class KilledImportStory {
  private static final int HOMES = 20;

  /** Far more than the last moment of killing waits for, so that none ends before it is killed. */
  private static final int ROWS = Repetitions.of(6_000, 12_000);

  private static final int KILLINGS = Repetitions.of(1, 4);

  private static final int KILLED_BY_SIGNAL_9 = 128 + 9;

  @TempDir Path folder;

  /** An empty place to import into. */
  abstract Site site(Path emptyFolder) throws SQLException;

  static IntStream rounds() {
    return IntStream.range(0, Repetitions.of(1, 2));
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void an_import_that_is_killed_again_and_again_is_completed_and_nothing_is_there_twice(int round)
      throws Exception {
    Site site = site(folder);
    ImportFile.homes(folder.resolve("homes.csv"), HOMES);
    ImportFile.residents(folder.resolve("residents.csv"), ROWS, HOMES);

    killOnce(() -> Report.rowsSoFar(folder) >= 0 && site.schemaSoFar() >= round, site);
    Report.unfinished(folder);
    HearthJar.Result homes =
        site.jar().run("import", "care-homes", "homes.csv", "--practice", "P91003");
    assertThat(homes.exitCode()).as(homes.err()).isZero();

    Set<Long> kept = new HashSet<>();
    for (int killing = 1; killing <= KILLINGS; killing++) {
      int enough = killing * 900 + round * 200;
      killOnce(() -> Report.rowsSoFar(folder) >= enough, site);
      Map<Long, String> outcomes = Report.unfinished(folder).outcomes();
      assertThat(outcomes).hasSizeBetween(enough, ROWS - 1);
      assertWhatWasKeptIsKept(kept, outcomes);
      kept.addAll(outcomes.keySet());
    }

    assertThat(startImport(site).waitFor()).isZero();
    Map<Long, String> outcomes = Report.finished(folder.resolve("report.csv")).outcomes();
    assertThat(outcomes).hasSize(ROWS);
    assertWhatWasKeptIsKept(kept, outcomes);
    assertEachIsThereOnce(site);
  }

  private static void assertWhatWasKeptIsKept(Set<Long> kept, Map<Long, String> outcomes) {
    outcomes.forEach(
        (row, outcome) ->
            assertThat(outcome)
                .as("row %d", row)
                .isIn(
                    kept.contains(row)
                        ? Set.of("already-registered")
                        : Set.of("already-registered", "created")));
  }

  private static void assertEachIsThereOnce(Site site) {
    try (Storage storage = site.openStorage()) {
      Census census = Census.of(storage, HOMES);
      assertThat(census.residents()).doesNotHaveDuplicates().hasSize(ROWS);
      assertThat(census.registrations()).isEqualTo(ROWS);
    }
  }

  private static void killOnce(Moment moment, Site site) throws Exception {
    Process process = startImport(site);
    while (!moment.hasCome()) {
      assertThat(process.waitFor(2, TimeUnit.MILLISECONDS))
          .as("the import ended before it was killed")
          .isFalse();
    }
    process.destroyForcibly();
    assertThat(process.waitFor()).isEqualTo(KILLED_BY_SIGNAL_9);
  }

  private static Process startImport(Site site) throws IOException {
    return site.jar()
        .start(
            "import",
            "residents",
            "residents.csv",
            "--practice",
            "P91003",
            "--allow-test-numbers",
            "--report",
            "report.csv");
  }

  /** What an import is watched for. */
  @FunctionalInterface
  private interface Moment {
    boolean hasCome() throws Exception;
  }
}
