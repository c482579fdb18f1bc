package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.app.terminal.ScriptedTerminal;
import org.junit.jupiter.api.Test;

class VerifyingTheTrailFromTheCommandLineTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String URL = "jdbc:h2:mem:trail;DB_CLOSE_DELAY=-1;" + JpaStorage.h2Dialect();

  private final Shell shell = new Shell().onStorage(() -> JpaStorage.open(URL, "sa", ""));

  @Test
  void an_entry_that_was_changed_in_the_database_is_told_with_its_place() throws SQLException {
    addUser("ann@practice.example");
    addUser("bob@practice.example");

    Shell.Result whole = verify();
    assertThat(whole.out()).startsWith("Whole: 2 sealed entries in 1 chains.");
    assertThat(whole.exitCode()).isZero();
    String checkpoint = whole.out().substring(whole.out().lastIndexOf(' ') + 1).strip();
    assertThat(verify("--checkpoint", checkpoint).exitCode()).isZero();

    execute("UPDATE audit_entry SET reason = 'x' WHERE entry_no = 2");
    Shell.Result broken = verify("--checkpoint", "1" + checkpoint);
    assertThat(broken.out())
        .startsWith("Broken: 2 sealed entries in 1 chains.")
        .contains("The checkpoint 1" + checkpoint + " is gone")
        .contains("system, entry 2, ")
        .contains(": the entry was changed.");
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(verify("--json").out())
        .contains("\"whole\":false")
        .contains("\"kind\":\"changed\"", "\"chain\":\"system\"", "\"sequence\":2");
  }

  @Test
  void a_key_that_is_too_short_is_refused_before_anything_is_done() {
    Shell.Result refused = new Shell().with("HEARTH_AUDIT_KEY", "short").run("numbers");

    assertThat(refused.err()).startsWith("HEARTH_AUDIT_KEY is too short for a key.");
    assertThat(refused.exitCode()).isEqualTo(2);
  }

  @Test
  void what_is_not_sealed_is_sealed_on_demand() {
    Shell given = new Shell();

    assertThat(given.run("audit", "seal").out()).isEqualToIgnoringNewLines("Sealed 0 entries.");
    assertThat(given.run("audit", "verify").out()).startsWith("Whole: 0 sealed entries");
  }

  private void addUser(String email) {
    assertThat(
            shell
                .run(
                    ScriptedTerminal.watched(PASSWORD, PASSWORD),
                    "users",
                    "add",
                    "--email",
                    email,
                    "--name",
                    "Ann Quill",
                    "--support")
                .exitCode())
        .isZero();
  }

  private Shell.Result verify(String... options) {
    return shell.run(List.of("audit", "verify"), options);
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(URL, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
