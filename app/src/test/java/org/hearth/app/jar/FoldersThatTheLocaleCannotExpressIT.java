package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hearth in a folder whose name is not ASCII, in a locale that is. The shell makes the folder, for
 * the test itself may run in such a locale.
 */
@Tag("full")
class FoldersThatTheLocaleCannotExpressIT {
  private static final String FOLDER = "$(printf 'lc \\305\\265')";
  private static final String FILE = "$(printf 'T\\305\\267.csv')";

  @TempDir Path place;

  @Test
  void nothing_is_made_beside_the_folder_that_was_meant() throws Exception {
    HearthJar.Result result = inFolder("C", "numbers; code=$?; find ..; exit $code");

    assertThat(result.err())
        .startsWith("This process cannot read the name of the working folder")
        .contains("LC_ALL=C.UTF-8");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).doesNotContain("hearth-data");
  }

  @Test
  void a_file_whose_name_cannot_be_read_is_not_called_missing() throws Exception {
    HearthJar.Result result =
        new HearthJar(place, Map.of("LC_ALL", "POSIX"))
            .inShell(
                "touch \"" + FILE + "\"",
                "import care-homes \"" + FILE + "\" --practice P91003 --json");

    assertThat(result.err()).startsWith("This process cannot read argument 3");
    assertThat(result.out()).startsWith("{\"error\":\"This process cannot read argument 3");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void in_a_utf_8_locale_the_data_is_in_the_folder_that_was_meant() throws Exception {
    HearthJar.Result result =
        inFolder("C.UTF-8", "numbers > /dev/null; code=$?; find . -type f; exit $code");

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("./hearth-data/hearth.mv.db");
  }

  private HearthJar.Result inFolder(String locale, String command) throws Exception {
    return new HearthJar(place, Map.of("LC_ALL", locale))
        .inShell("mkdir \"" + FOLDER + "\" && cd \"" + FOLDER + "\"", command);
  }
}
