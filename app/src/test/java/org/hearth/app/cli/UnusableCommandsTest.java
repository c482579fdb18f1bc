package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.app.cli.ImportFiles.HOMES_HEADER;
import static org.hearth.app.cli.ImportFiles.WILLOW_HOUSE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearth.application.port.out.StorageUnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UnusableCommandsTest {
  private static final String EARLIER = "row,outcome,field,what to do\r\n2,created,,\r\n";

  @TempDir Path folder;

  private final Shell shell =
      new Shell()
          .onStorage(
              () -> {
                throw new AssertionError("The storage is not to be opened");
              });
  private String homes = "";

  @BeforeEach
  void writeHomes() throws IOException {
    homes = ImportFiles.write(folder.resolve("homes.csv"), HOMES_HEADER, WILLOW_HOUSE).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          frobnicate                                        | Unmatched argument
          import                                            | Missing required subcommand
          import care-homes                                 | Missing required options and parameters
          import care-homes homes.csv                       | Missing required option: '--practice=CODE'
          import care-homes homes.csv --practice            | Missing required parameter
          import care-homes homes.csv --practice P9         | it is not a practice's ODS code
          import care-homes homes.csv --practice P91003 -x  | Unknown option: '-x'
          import care-homes a.csv b.csv --practice P91003   | Unmatched argument
          serve --port 65536                                | Invalid value for option '--port'
          serve --port 70000                                | a whole number from 0 to 65535
          serve --port 4294967296                           | a whole number from 0 to 65535
          serve --port -1                                   | a whole number from 0 to 65535
          serve --port=-1                                   | a whole number from 0 to 65535
          serve --port abc                                  | a whole number from 0 to 65535
          serve --port 80.5                                 | a whole number from 0 to 65535
          serve --port                                      | Missing required parameter
          serve --demo --port=                              | a whole number from 0 to 65535
          users                                             | Missing required subcommand
          users add --email a@b.example --name Ann          | Missing required argument
          users add --email a@b.example --name Ann --support --practice P91003 | mutually exclusive
          users add --email a@b.example --name Ann --support --password secret | Unknown option
          """)
  void what_cannot_be_understood_is_told_and_ends_with_2(String command, String words) {
    Shell.Result result = shell.run(command.split(" +"));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(words).contains("--help");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void a_file_that_is_not_there_is_told() {
    assertUnusable("There is no file", importHomes(folder.resolve("none.csv").toString()));
  }

  @Test
  void a_name_that_begins_with_an_at_sign_is_a_file_and_not_a_file_of_options() {
    assertUnusable("There is no file @homes.csv.", importHomes("@homes.csv"));
  }

  @Test
  void a_folder_is_no_file() {
    assertUnusable("is a folder", importHomes(folder.toString()));
  }

  @Test
  void a_report_cannot_be_written_into_a_folder_that_is_not_there() {
    Path report = folder.resolve("nowhere").resolve("report.csv");

    assertUnusable(
        "The report cannot be written to", importHomes(homes, "--report", report.toString()));
  }

  @Test
  void a_report_cannot_take_the_place_of_a_folder() {
    assertUnusable("which is not a file", importHomes(homes, "--report", folder.toString()));
  }

  @Test
  void a_report_cannot_take_the_place_of_the_file_that_is_imported() throws IOException {
    assertUnusable(
        "would take the place of the file that is imported", importHomes(homes, "--report", homes));
    assertThat(Files.readString(Path.of(homes))).isEqualTo(HOMES_HEADER + WILLOW_HOUSE);
  }

  @Test
  void a_setting_that_is_neither_true_nor_false_is_told() {
    shell.with("HEARTH_ALLOW_TEST_NUMBERS", "yes");

    assertUnusable("HEARTH_ALLOW_TEST_NUMBERS is neither true nor false", importHomes(homes));
  }

  @Test
  void a_file_without_a_needed_column_is_told_and_leaves_no_report() throws IOException {
    Path report = Files.writeString(folder.resolve("report.csv"), EARLIER);
    Path headless = ImportFiles.write(folder.resolve("headless.csv"), "name,phone\na,b\n");
    Shell working = new Shell();

    Shell.Result result =
        working.run(
            "import",
            "care-homes",
            headless.toString(),
            "--practice",
            "P91003",
            "--report",
            report.toString());

    assertUnusable("The header has no column dummy_nhs_number", result);
    assertThat(report).hasContent(EARLIER);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void with_json_the_reason_is_an_object_on_standard_output() {
    Shell.Result result = importHomes(folder.resolve("none.csv").toString(), "--json");

    JsonNode object = JsonMapper.shared().readTree(result.out());
    assertThat(object.get("error").asString()).startsWith("There is no file");
    assertThat(object.get("nextSteps").get(0).asString()).isEqualTo("Check its name and folder.");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void a_storage_that_cannot_be_reached_ends_with_3_in_words() {
    shell.onStorage(
        () -> {
          throw new StorageUnavailableException(
              "The database cannot be reached", new IllegalStateException("secret"));
        });

    Shell.Result result = shell.run("numbers");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .startsWith("The database cannot be reached.")
        .doesNotContain("secret")
        .doesNotContain("\tat ");
  }

  @Test
  void a_stack_trace_is_printed_where_it_is_asked_for() {
    shell
        .with("HEARTH_DEBUG", "true")
        .onStorage(
            () -> {
              throw new IllegalStateException("the reason");
            });

    assertThat(shell.run("numbers").err()).contains("the reason").contains("\tat ");
  }

  @Test
  void running_out_of_memory_ends_with_3() {
    shell.onStorage(
        () -> {
          throw new OutOfMemoryError();
        });

    Shell.Result result = shell.run("numbers");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).startsWith("There was not enough memory");
  }

  private static void assertUnusable(String words, Shell.Result result) {
    assertThat(result.err()).contains(words);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
  }

  private Shell.Result importHomes(String file, String... options) {
    return shell.run(List.of("import", "care-homes", file, "--practice", "P91003"), options);
  }
}
