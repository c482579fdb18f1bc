package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountingNumbersFromTheCommandLineTest {
  @TempDir Path folder;

  private final Shell shell = new Shell();

  @Test
  void R22_all_are_free_at_first() {
    Shell.Result result = shell.run("numbers");

    assertThat(result.out().lines())
        .satisfiesExactly(
            used -> assertThat(used).startsWith("     0  used"),
            free -> assertThat(free).startsWith("10,000  free"),
            safe -> assertThat(safe).startsWith(" 9,091  safe"));
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void R22_a_number_that_a_home_has_is_used() throws IOException {
    Path homes =
        ImportFiles.write(
            folder.resolve("homes.csv"), ImportFiles.HOMES_HEADER, ImportFiles.WILLOW_HOUSE);
    shell.run("import", "care-homes", homes.toString(), "--practice", "P91003");

    assertThat(shell.run("numbers", "--json").out())
        .isEqualToIgnoringNewLines("{\"used\":1,\"free\":9999,\"safe\":9090}");
  }
}
