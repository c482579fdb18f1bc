package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings of proxies that would have a caller believed are refused at the start. */
class ServingBeyondThisMachineTest {
  private final Shell shell =
      new Shell()
          .onStorage(
              () -> {
                throw new AssertionError("The storage is not to be opened");
              });

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void what_trusted_every_header_is_no_longer_read(String value) {
    shell.with("HEARTH_BEHIND_PROXY", value);

    assertUnusable("HEARTH_BEHIND_PROXY", "Set HEARTH_PROXY_HOPS");
  }

  @ParameterizedTest
  @CsvSource({
    "x,X-Forwarded-For",
    "-1,X-Forwarded-For",
    "11,X-Forwarded-For",
    "1,X: y",
    "1.5,Forwarded"
  })
  void proxies_that_cannot_be_counted_are_told(String hops, String header) {
    shell.with("HEARTH_PROXY_HOPS", hops).with("HEARTH_PROXY_HEADER", header);

    assertUnusable("HEARTH_PROXY_HOPS or HEARTH_PROXY_HEADER cannot be used.", "from 0 to 10");
  }

  private void assertUnusable(String... words) {
    Shell.Result result = shell.run("serve", "--port", "0");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(words);
  }
}
