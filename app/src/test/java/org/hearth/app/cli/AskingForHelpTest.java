package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskingForHelpTest {
  private final Shell shell = new Shell();

  @Test
  void help_names_every_command() {
    Shell.Result result = shell.run("--help");

    assertThat(result.out()).contains("import", "numbers", "users", "HEARTH_DB_URL");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void R8_help_of_an_import_says_what_whoever_runs_it_confirms() {
    assertThat(shell.run("import", "residents", "--help").out())
        .containsIgnoringWhitespaces(
            "The person who runs an import confirms that the details of its rows were checked and that"
                + " the account holders agree to their accounts")
        .contains("care_home_number")
        .contains("3   the storage failed");
  }

  @Test
  void version_is_told() {
    assertThat(shell.run("--version").out()).startsWith("hearth ");
  }
}
