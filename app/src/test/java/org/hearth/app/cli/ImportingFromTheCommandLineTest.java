package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.app.cli.ImportFiles.HOMES_HEADER;
import static org.hearth.app.cli.ImportFiles.RESIDENTS_HEADER;
import static org.hearth.app.cli.ImportFiles.TEST_RESIDENT;
import static org.hearth.app.cli.ImportFiles.WILLOW_HOUSE;
import static org.hearth.app.cli.ImportFiles.WITHOUT_PHONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearth.app.terminal.ScriptedTerminal;
import org.hearth.application.port.out.Page;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportingFromTheCommandLineTest {
  @TempDir Path folder;

  private final Shell shell = new Shell();

  @Test
  void a_file_that_is_all_right_ends_with_0_and_says_how_many_were_created() throws IOException {
    Shell.Result result = importHomes(WILLOW_HOUSE);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("homes.csv: 1 row in")
        .contains("1  created")
        .contains("you confirm that the details of these rows were checked")
        .doesNotContain("Refused");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void a_refused_row_ends_it_with_1_and_is_named_by_row_column_and_what_to_do() throws IOException {
    Shell.Result result = importHomes(WILLOW_HOUSE, WITHOUT_PHONE);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out())
        .contains("1  created")
        .contains("1  invalid")
        .contains("row 3, phone: Correct it: it is missing.");
  }

  @Test
  void the_same_file_again_is_already_in_place_and_ends_with_0() throws IOException {
    importHomes(WILLOW_HOUSE);

    Shell.Result again = importHomes(WILLOW_HOUSE);

    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("1  already-registered").doesNotContain("created");
  }

  @Test
  void a_dry_run_tells_the_same_and_creates_nothing() throws IOException {
    Path homes = ImportFiles.write(folder.resolve("homes.csv"), HOMES_HEADER, WILLOW_HOUSE);

    Shell.Result dry =
        shell.run("import", "care-homes", homes.toString(), "--practice", "P91003", "--dry-run");

    assertThat(dry.exitCode()).isZero();
    assertThat(dry.out()).startsWith("Dry run, nothing is changed: ").contains("1  created");
    assertThat(shell.storage().accounts().dummyNumbersEverUsed()).isEmpty();
  }

  @Test
  void only_the_first_twenty_refused_rows_are_listed() throws IOException {
    Shell.Result result = importHomes(ImportFiles.homesWithoutPhone(23));

    assertThat(result.out())
        .contains("Refused rows (the first 20 of 23):")
        .contains("row 21, phone:")
        .doesNotContain("row 22,")
        .contains("Use --report FILE for all of them.");
  }

  @Test
  void json_is_one_object_and_nothing_else() throws IOException {
    Path homes =
        ImportFiles.write(folder.resolve("homes.csv"), HOMES_HEADER, WILLOW_HOUSE, WITHOUT_PHONE);

    Shell.Result result =
        shell.run("import", "care-homes", homes.toString(), "--practice=p91003", "--json");

    JsonNode object = JsonMapper.shared().readTree(result.out());
    assertThat(object.propertyNames()).containsExactly("rows", "outcomes", "warnings", "seconds");
    assertThat(object.get("rows").asInt()).isEqualTo(2);
    assertThat(object.get("outcomes").toString()).isEqualTo("{\"created\":1,\"invalid\":1}");
    assertThat(object.get("seconds").isNumber()).isTrue();
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void R2_test_numbers_are_refused_unless_they_are_allowed() throws IOException {
    importHomes(WILLOW_HOUSE);

    assertThat(importResidents(TEST_RESIDENT).out())
        .contains("1  invalid")
        .contains("row 2, nhs_number: Correct it: it is a test number");
    assertThat(importResidents(TEST_RESIDENT, "--allow-test-numbers").out()).contains("1  created");
  }

  @Test
  void R2_the_environment_can_allow_test_numbers() throws IOException {
    importHomes(WILLOW_HOUSE);
    shell.with("HEARTH_ALLOW_TEST_NUMBERS", "true");

    assertThat(importResidents(TEST_RESIDENT).out()).contains("1  created");
  }

  @Test
  void R8_the_trail_names_who_ran_the_import_and_that_they_confirmed() throws IOException {
    importHomes(WILLOW_HOUSE);

    AuditEntry opened =
        shell.storage().auditTrail().entries(Optional.empty(), Page.first(10)).items().stream()
            .filter(entry -> entry.action() == AuditAction.CARE_HOME_OPENED)
            .findFirst()
            .orElseThrow();
    assertThat(opened.actor().name())
        .isEqualTo("command line (" + System.getProperty("user.name") + ")");
    assertThat(opened.reason()).contains("confirmed");
  }

  @Test
  void somebody_who_watches_sees_a_bar_and_somebody_who_does_not_sees_none() throws IOException {
    Path homes = ImportFiles.write(folder.resolve("homes.csv"), HOMES_HEADER, WILLOW_HOUSE);
    String[] command = {"import", "care-homes", homes.toString(), "--practice", "P91003"};

    assertThat(shell.run(ScriptedTerminal.watched(), command).err())
        .contains("] 1 of 1 rows (100 %)");
    assertThat(shell.run(ScriptedTerminal.unattended(), command).err()).isEmpty();
  }

  @Test
  void the_report_has_every_row() throws IOException {
    Path homes =
        ImportFiles.write(folder.resolve("homes.csv"), HOMES_HEADER, WILLOW_HOUSE, WITHOUT_PHONE);
    Path report = folder.resolve("report.csv");

    Shell.Result result =
        shell.run(
            List.of("import", "care-homes", homes.toString(), "--practice", "P91003"),
            "--report",
            report.toString());

    assertThat(Files.readAllLines(report))
        .containsExactly(
            "row,outcome,field,what to do",
            "2,created,,",
            "3,invalid,phone,Correct it: it is missing.");
    assertThat(result.out()).contains("All rows are in " + report);
  }

  private Shell.Result importHomes(String... rows) throws IOException {
    Path homes =
        ImportFiles.write(folder.resolve("homes.csv"), HOMES_HEADER, String.join("", rows));
    return shell.run("import", "care-homes", homes.toString(), "--practice", "P91003");
  }

  private Shell.Result importResidents(String rows, String... options) throws IOException {
    Path residents = ImportFiles.write(folder.resolve("residents.csv"), RESIDENTS_HEADER, rows);
    return shell.run(
        List.of("import", "residents", residents.toString(), "--practice", "P91003"), options);
  }
}
