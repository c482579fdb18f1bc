package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManagingTokensFromTheCommandLineTest {
  private final Shell shell = new Shell();

  @Test
  void a_token_is_made_shown_once_listed_and_revoked() {
    Shell.Result made =
        shell.run(
            "tokens", "add", "--name", "Rota", "--practice", "P91003", "--scope", "read,import");
    assertThat(made.out()).startsWith("Token ").contains("hearth_");
    String id = made.out().substring("Token ".length(), made.out().indexOf(','));

    String listed = shell.run("tokens", "list").out();
    assertThat(listed).contains(id, "P91003", "import,read", "Rota").doesNotContain("hearth_");

    assertThat(shell.run("tokens", "revoke", id, "--reason", "lost").exitCode()).isZero();
    assertThat(shell.run("tokens", "list").out()).isEmpty();
    assertThat(shell.run("tokens", "revoke", id, "--reason", "lost").exitCode()).isEqualTo(2);
  }

  @Test
  void an_unknown_scope_is_refused() {
    Shell.Result refused =
        shell.run("tokens", "add", "--name", "Rota", "--practice", "P91003", "--scope", "all");

    assertThat(refused.err()).contains("scopes");
    assertThat(refused.exitCode()).isEqualTo(2);
  }
}
