package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README's first command prints. */
class SampleIT {
  private static final Path SAMPLES = Path.of("..", "samples").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void the_sample_has_rows_of_every_outcome() throws Exception {
    HearthJar jar = new H2Site(folder).jar();

    assertThat(importSample(jar, "care-homes").out())
        .contains("15 rows")
        .contains("6  created")
        .contains("6  invalid")
        .contains("2  email-in-use")
        .contains("1  number-in-use");
    assertThat(importSample(jar, "residents").out())
        .contains("55 rows")
        .contains("35  created")
        .contains("14  invalid")
        .contains("2  care-home-not-found")
        .contains("2  email-in-use")
        .contains("1  already-registered")
        .contains("1  resident-of-another-care-home");
    assertThat(importSample(jar, "residents").out())
        .contains("36  already-registered")
        .doesNotContain("created");
  }

  private static HearthJar.Result importSample(HearthJar jar, String kind) throws Exception {
    HearthJar.Result result =
        jar.run(
            "import",
            kind,
            SAMPLES.resolve(kind + ".csv").toString(),
            "--practice",
            "P91003",
            "--allow-test-numbers");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
    return result;
  }
}
