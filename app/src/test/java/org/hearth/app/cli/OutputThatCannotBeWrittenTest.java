package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.app.cli.ImportFiles.HOMES_HEADER;
import static org.hearth.app.cli.ImportFiles.WILLOW_HOUSE;
import static org.hearth.app.cli.ImportFiles.WITHOUT_PHONE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearth.app.terminal.ScriptedTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output on a full disk, a closed pipe, or nowhere. */
class OutputThatCannotBeWrittenTest {
  private static final String WORDS =
      "What the command printed could not be written to standard output.";

  @TempDir Path folder;

  private final Shell shell = new Shell();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "numbers",
        "numbers --json",
        "--help",
        "--version",
        "import residents --help",
        "users add --email a@b.example --name Ann --support --password-stdin"
      })
  void a_command_that_is_not_heard_ends_with_3(String command) {
    Shell.Result result =
        shell.run(ScriptedTerminal.deaf("correct horse battery\n"), command.split(" "));

    assertThat(result.err()).contains(WORDS);
    assertThat(result.exitCode()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--dry-run"})
  void an_import_that_is_not_heard_ends_with_3_whatever_became_of_its_rows(String option)
      throws IOException {
    for (String rows : List.of(WILLOW_HOUSE, WITHOUT_PHONE)) {
      Path file = ImportFiles.write(folder.resolve("homes.csv"), HOMES_HEADER, rows);

      Shell.Result result = importHomes(file, option);

      assertThat(result.err()).contains(WORDS).contains("nothing is made twice");
      assertThat(result.exitCode()).isEqualTo(3);
    }
  }

  @Test
  void a_command_that_is_unusable_as_well_has_done_nothing() {
    Shell.Result result = importHomes(folder.resolve("none.csv"), "--json");

    assertThat(result.err()).startsWith("There is no file").contains(WORDS, "Nothing was done.");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  private Shell.Result importHomes(Path file, String option) {
    return shell.run(
        ScriptedTerminal.deaf(""),
        "import",
        "care-homes",
        file.toString(),
        "--practice",
        "P91003",
        option);
  }
}
