package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar has 128 MB of memory, and the file alone is 120 MB. */
@Tag("long")
class MillionRowsIT {
  private static final int HOMES = 20;
  private static final int ROWS = 1_000_000;

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws Exception {
    ImportFile.manyResidents(folder.resolve("residents.csv"), ROWS, HOMES);
    ImportFile.homes(folder.resolve("homes.csv"), HOMES);
    assertThat(jar().run("import", "care-homes", "homes.csv", "--practice", "P91003").exitCode())
        .isZero();
  }

  @Test
  void a_million_rows_are_planned_and_reported() throws Exception {
    assertAllAreCreated(jar().run(importResidents("--dry-run", "--report", "report.csv")));

    try (Stream<String> lines = Files.lines(folder.resolve("report.csv"))) {
      assertThat(lines.count()).isEqualTo(ROWS + 1);
    }
  }

  @Test
  void a_million_rows_are_imported() throws Exception {
    assertAllAreCreated(jar().run(importResidents()));
  }

  private static void assertAllAreCreated(HearthJar.Result result) {
    assertThat(result.err()).doesNotContain("memory");
    assertThat(result.out())
        .startsWith("{\"rows\":1000000,\"outcomes\":{\"created\":1000000},\"seconds\":");
    assertThat(result.exitCode()).isZero();
  }

  private HearthJar jar() {
    return new H2Site(folder).jar();
  }

  private static String[] importResidents(String... options) {
    String[] command = {"import", "residents", "residents.csv", "--practice=P91003", "--json"};
    return Stream.of(command, options).flatMap(Stream::of).toArray(String[]::new);
  }
}
