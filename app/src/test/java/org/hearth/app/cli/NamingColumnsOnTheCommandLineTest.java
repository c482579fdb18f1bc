package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.app.cli.ImportFiles.HOMES_HEADER;
import static org.hearth.app.cli.ImportFiles.WILLOW_HOUSE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NamingColumnsOnTheCommandLineTest {
  private static final String DIRECTORY =
      "Location ID,Care home?,Location Name,dummy_nhs_number,date_of_birth,address,postcode,phone,"
          + "email\n"
          + "1-1,Y,Larkrise House,999-999-2001,2000-01-01,\"1 Larkrise Lane, Sampleton\",M99 1AB,"
          + "0161 496 0101,office@larkrise-house.example\n"
          + "1-2,Y,Beacon View,999-999-2002,2000-01-01,\"2 Beacon Hill, Sampleton\",M99 1AD,"
          + "0161 496 0102,office@beacon.example\n";

  @TempDir Path folder;

  private final Shell shell = new Shell();

  @Test
  void a_file_with_two_columns_for_a_name_ends_with_2_and_asks() throws IOException {
    Shell.Result asked = importHomes(DIRECTORY);

    assertThat(asked.exitCode()).isEqualTo(2);
    assertThat(asked.err())
        .contains("B \"Care home?\"", "C \"Location Name\"")
        .contains("--column name=\"Location Name\"");
    assertThat(shell.storage().accounts().dummyNumbersEverUsed()).isEmpty();
  }

  @Test
  void the_column_that_is_named_is_imported() throws IOException {
    Shell.Result result = importHomes(DIRECTORY, "--column", "name=Location Name");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("2  created")
        .contains("Warnings:")
        .contains("row 1, A \"Location ID\": This column holds text and is not read.");
    assertThat(result.err()).contains("row 1, B \"Care home?\": This column");
    assertThat(importHomes(DIRECTORY, "--column=name=C", "--column", "phone=H").exitCode())
        .isZero();
  }

  @Test
  void a_choice_that_cannot_be_understood_ends_with_2() throws IOException {
    for (String[] choice :
        List.of(
            new String[] {"--column", "name"},
            new String[] {"--column", "name="},
            new String[] {"--column", "=C"},
            new String[] {"--column", "colour=C"},
            new String[] {"--column", "name=Manager"},
            new String[] {"--column", "name=C", "--column", "name=C"},
            new String[] {"--column", "name=C", "--column", "phone=C"},
            new String[] {"--column"})) {
      Shell.Result refused = importHomes(DIRECTORY, choice);

      assertThat(refused.exitCode()).as(String.join(" ", choice)).isEqualTo(2);
      assertThat(refused.err()).isNotBlank();
    }
    assertThat(shell.storage().accounts().dummyNumbersEverUsed()).isEmpty();
  }

  @Test
  void json_and_the_report_have_the_warnings_of_the_file_and_of_rows() throws IOException {
    Path report = folder.resolve("report.csv");
    String csv =
        HOMES_HEADER.replace("email", "email,=Notes")
            + WILLOW_HOUSE.replace("Willow House", "Oak &amp; Willow").strip()
            + ",x\n";

    Shell.Result result = importHomes(csv, "--json", "--report", report.toString());

    JsonNode warnings = JsonMapper.shared().readTree(result.out()).get("warnings");
    assertThat(warnings.size()).isEqualTo(2);
    assertThat(warnings.get(0).get("row").asInt()).isEqualTo(1);
    assertThat(warnings.get(0).get("column").asString()).isEqualTo("H \"=Notes\"");
    assertThat(warnings.get(1).get("row").asInt()).isEqualTo(2);
    assertThat(warnings.get(1).get("column").asString()).isEqualTo("name");
    assertThat(warnings.get(1).get("whatToDo").asString()).contains("decoded wrongly");
    assertThat(result.exitCode()).isZero();
    List<String> lines = Files.readAllLines(report);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("1,warning,\"H \"\"=Notes\"\"\",");
    assertThat(lines.get(2)).startsWith("2,created,name,");
  }

  @Test
  void rows_that_were_created_and_are_doubtful_are_listed() throws IOException {
    Shell.Result result =
        importHomes(HOMES_HEADER + WILLOW_HOUSE.replace("Willow Way", "Oak &amp; Willow Way"));

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("Doubtful rows:", "row 2, address: It looks as if it was decoded wrongly.")
        .doesNotContain("Refused");
  }

  private Shell.Result importHomes(String csv, String... options) throws IOException {
    Path homes = ImportFiles.write(folder.resolve("homes.csv"), csv);
    return shell.run(
        List.of("import", "care-homes", homes.toString(), "--practice", "P91003"), options);
  }
}
