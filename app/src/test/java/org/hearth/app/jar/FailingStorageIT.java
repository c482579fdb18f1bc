package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hearth.application.port.out.Storage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingStorageIT {
  @TempDir Path folder;

  @Test
  void a_server_that_is_not_there_is_told_with_3() throws Exception {
    HearthJar jar =
        new HearthJar(folder, Map.of("HEARTH_DB_URL", "jdbc:postgresql://localhost:1/hearth"));

    HearthJar.Result result = jar.run("numbers");

    assertThat(result.err()).startsWith("The database cannot be reached (SQL state 08001).");
    assertThat(result.err()).doesNotContain("\tat ");
    assertThat(result.exitCode()).isEqualTo(3);
  }

  @Test
  void an_h2_file_that_another_process_has_is_told_with_3() throws Exception {
    H2Site site = new H2Site(folder);
    try (Storage held = site.openStorage()) {
      assertThat(held.accounts().dummyNumbersEverUsed()).isEmpty();

      HearthJar.Result result = site.jar().run("numbers");

      assertThat(result.err())
          .startsWith("Another process is using the database's file (SQL state 90020).")
          .contains("Stop the other hearth")
          .doesNotContain("\tat ")
          .doesNotContain("HEARTH_DB");
      assertThat(result.exitCode()).isEqualTo(3);
    }
  }

  @Tag("full")
  @Test
  void a_server_that_goes_away_in_the_middle_is_told_with_3() throws Exception {
    ImportFile.homes(folder.resolve("homes.csv"), 1);
    ImportFile.residents(folder.resolve("residents.csv"), 50_000, 1);
    Process process;
    try (EmbeddedPostgres server = PostgresServer.start()) {
      HearthJar jar = PostgresSite.on(server, folder).jar();
      jar.run("import", "care-homes", "homes.csv", "--practice", "P91003");
      process =
          jar.start(
              "import",
              "residents",
              "residents.csv",
              "--practice=P91003",
              "--allow-test-numbers",
              "--report=report.csv");
      while (Report.rowsSoFar(folder) < 1_000) {
        assertThat(process.waitFor(2, TimeUnit.MILLISECONDS)).isFalse();
      }
    }

    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("err.txt")))
        .contains("SQL state ")
        .contains("Run the same command again")
        .doesNotContain("\tat ")
        .doesNotContain("Quill");
    assertThat(folder.resolve("report.csv")).doesNotExist();
  }
}
