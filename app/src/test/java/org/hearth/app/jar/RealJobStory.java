package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.application.port.out.Storage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The onboarding of a whole county: the files of the folder that the property {@code hearth.data}
 * names, with {@code expected.json} beside them.
 */
@Tag("real-job")
abstract class RealJobStory {
  private static final Path DATA = Path.of(System.getProperty("hearth.data", ""));

  @TempDir Path folder;

  /** An empty place to import into. */
  abstract Site site(Path emptyFolder) throws SQLException;

  @Test
  void every_row_of_the_real_job_has_the_outcome_that_is_expected() throws Exception {
    Site site = site(folder);
    JsonNode expected =
        JsonMapper.shared().readTree(Files.readString(DATA.resolve("expected.json")));
    String practice = expected.get("practice").asString();
    Map<String, Long> homes = counts(expected.get("careHomes"));
    Map<String, Long> residents = counts(expected.get("residents"));
    Map<String, Long> again = new TreeMap<>(residents);
    again.remove("created");
    again.putAll(counts(expected.get("rerun").get("residents")));
    again.remove("created", 0L);

    assertThat(outcomes(site, practice, "care-homes", "--dry-run")).isEqualTo(homes);
    assertThat(dummyNumbersUsed(site)).isZero();
    assertThat(outcomes(site, practice, "care-homes")).isEqualTo(homes);
    assertThat(outcomes(site, practice, "residents", "--dry-run")).isEqualTo(residents);
    assertThat(outcomes(site, practice, "residents")).isEqualTo(residents);
    assertEveryRefusedRowIsTold(residents);
    assertThat(outcomes(site, practice, "residents", "--dry-run")).isEqualTo(again);
    assertThat(outcomes(site, practice, "residents")).isEqualTo(again);
    assertThat(outcomes(site, practice, "care-homes")).doesNotContainKey("created");
    assertThat(dummyNumbersUsed(site)).isEqualTo(expected.get("careHomes").get("created").asInt());
  }

  private Map<String, Long> outcomes(Site site, String practice, String kind, String... options)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("import", kind, DATA.resolve(kind + ".csv").toAbsolutePath().toString()));
    command.addAll(List.of("--practice", practice, "--json", "--allow-test-numbers"));
    command.addAll(List.of("--report", kind + "-report.csv"));
    command.addAll(List.of(options));
    HearthJar.Result result = site.jar().run(command.toArray(String[]::new));
    assertThat(result.exitCode()).as(result.err()).isEqualTo(1);
    return counts(JsonMapper.shared().readTree(result.out()).get("outcomes"));
  }

  /** By its row as a spreadsheet shows it, its field, and what to do. */
  private void assertEveryRefusedRowIsTold(Map<String, Long> residents) throws IOException {
    Path file = folder.resolve("residents-report.csv");
    Map<Long, String> rows = Report.finished(file).outcomes();
    long all = residents.values().stream().mapToLong(Long::longValue).sum();
    assertThat(rows).hasSize((int) all).containsKeys(2L, all + 1);
    Map<String, Long> reported = new TreeMap<>();
    rows.values().forEach(outcome -> reported.merge(outcome, 1L, Long::sum));
    assertThat(reported).isEqualTo(residents);
    assertThat(Files.readAllLines(file).stream().skip(1))
        .allSatisfy(line -> assertThat(line).matches("\\d+,(created,,|[a-z-]+,[a-z_]+,.+)"));
  }

  private static int dummyNumbersUsed(Site site) {
    try (Storage storage = site.openStorage()) {
      return storage.accounts().dummyNumbersEverUsed().size();
    }
  }

  private static Map<String, Long> counts(JsonNode object) {
    Map<String, Long> counts = new TreeMap<>();
    object.properties().forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
    return counts;
  }
}
