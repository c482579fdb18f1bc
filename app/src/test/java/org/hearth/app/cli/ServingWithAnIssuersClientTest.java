package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServingWithAnIssuersClientTest {
  private final Shell shell =
      new Shell()
          .onStorage(
              () -> {
                throw new AssertionError("The storage is not to be opened");
              });

  @Test
  void a_client_without_an_issuer_is_told() {
    shell.with("HEARTH_CLIENT_ID", "hearth-pages").with("HEARTH_CLIENT_SECRET", "not-to-be-told");

    assertUnusable("HEARTH_CLIENT_ID is set, and HEARTH_ISSUER is not.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEARTH_CLIENT_ID", "HEARTH_CLIENT_SECRET"})
  void half_a_client_is_told(String variable) {
    shell.with("HEARTH_ISSUER", "https://login.example").with(variable, "not-to-be-told");

    assertUnusable("Only one of HEARTH_CLIENT_ID and HEARTH_CLIENT_SECRET is set.");
  }

  @Test
  void an_issuer_whose_keys_could_be_exchanged_on_the_way_is_told() {
    shell.with("HEARTH_ISSUER", "http://login.example");

    assertUnusable("HEARTH_ISSUER is not an https address.");
  }

  @Test
  void a_client_whose_id_tokens_would_open_the_api_is_told() {
    shell
        .with("HEARTH_ISSUER", "https://login.example")
        .with("HEARTH_CLIENT_ID", "hearth")
        .with("HEARTH_CLIENT_SECRET", "not-to-be-told");

    assertUnusable("HEARTH_CLIENT_ID and HEARTH_AUDIENCE are the same");
  }

  private void assertUnusable(String words) {
    Shell.Result result = shell.run("serve", "--port", "0");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(words).doesNotContain("not-to-be-told");
  }
}
