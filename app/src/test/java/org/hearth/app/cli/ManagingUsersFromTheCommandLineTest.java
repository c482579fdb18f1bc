package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.app.terminal.ScriptedTerminal;
import org.junit.jupiter.api.Test;

class ManagingUsersFromTheCommandLineTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String ANN = "ann@practice.example";

  private final Shell shell = new Shell();

  @Test
  void a_user_comes_is_listed_changes_and_goes() {
    assertThat(add("--practice", "P91003", "--administrator").out())
        .isEqualToIgnoringNewLines("Added, as administrator of practice P91003.");
    assertThat(list()).contains(ANN, "Ann Quill", "administrator of P91003", "1 user");

    assertThat(change("disable").exitCode()).isZero();
    assertThat(list()).contains("administrator of P91003, disabled");
    assertThat(change("enable").exitCode()).isZero();
    assertThat(list()).doesNotContain("disabled");
    assertThat(change("role", "--practice", "P84004").exitCode()).isZero();
    assertThat(list()).contains("staff of P84004");
    assertThat(change("role", "--support").exitCode()).isZero();
    assertThat(shell.run("users", "list", "--json").out()).contains("\"role\":\"support\"");
    assertThat(change("remove").out()).startsWith("Removed; all sessions have ended.");
    assertThat(list()).isEqualToIgnoringNewLines("0 users");
  }

  @Test
  void who_is_not_there_is_told_with_1() {
    Shell.Result result = change("disable");

    assertThat(result.err()).startsWith("No user signs in with this e-mail address.");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void a_reason_is_needed() {
    assertThat(shell.run("users", "remove", "--email", ANN).exitCode()).isEqualTo(2);
  }

  @Test
  void support_has_no_administrators() {
    assertThat(add("--support", "--administrator").exitCode()).isEqualTo(2);
  }

  private String list() {
    return shell.run("users", "list").out();
  }

  private Shell.Result add(String... options) {
    return shell.run(
        ScriptedTerminal.watched(PASSWORD, PASSWORD),
        List.of("users", "add", "--email", ANN, "--name", "Ann Quill"),
        options);
  }

  private Shell.Result change(String what, String... options) {
    return shell.run(
        List.of("users", what, "--email", ANN, "--reason", "asked by the practice"), options);
  }
}
