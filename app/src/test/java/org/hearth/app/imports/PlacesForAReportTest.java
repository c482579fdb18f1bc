package org.hearth.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearth.app.config.DataFolder;
import org.hearth.app.failure.CommandFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report takes the place of an earlier report, and of nothing else. */
class PlacesForAReportTest {
  private static final String HEADER = "row,outcome,field,what to do";
  private static final String OTHER = " and is not a report of Hearth";
  private static final String DATA = "is in the folder of the data";

  @TempDir Path folder;

  private Path input = Path.of("");
  private boolean dataWasThere;

  @BeforeEach
  void make() throws IOException {
    input = Files.writeString(folder.resolve("homes.csv"), "name\n");
    dataWasThere = Files.exists(data());
    Files.createDirectories(data());
  }

  @AfterEach
  void remove() throws IOException {
    if (!dataWasThere) {
      Files.deleteIfExists(data());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nhs_number,given_name\n",
        "H:2,block:5\n",
        "row,outcome\n",
        "row,outcome,field,what to do,and more\n",
        "\nrow,outcome,field,what to do\n",
        "\uFEFFrow,outcome,field,what to do\n",
        "\u0000",
        " "
      })
  void a_file_that_is_no_report_stays(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("other.csv"), content);

    assertRefused(file, OTHER);
    assertThat(file).hasContent(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {HEADER, HEADER + "\r\n", HEADER + "\n2,created,,\n", ""})
  void an_earlier_report_and_an_empty_file_are_replaced(String content) throws IOException {
    assertTaken(Files.writeString(folder.resolve("earlier.csv"), content));
  }

  @Test
  void a_new_file_is_made_through_a_linked_folder_too() throws IOException {
    assertTaken(folder.resolve("new.csv"));
    assertTaken(Files.createSymbolicLink(folder.resolve("linked"), folder).resolve("new.csv"));
  }

  @Test
  void the_file_that_is_imported_stays_by_whatever_name() throws IOException {
    String words = "would take the place of the file that is imported";
    Path hard = Files.createLink(folder.resolve("hard.csv"), input);

    assertRefused(input, words);
    assertRefused(hard, words);
    assertRefused(folder.resolve("x/../homes.csv"), "cannot be written");
    assertRefused(folder.resolve("./homes.csv"), words);
  }

  @Test
  void a_link_is_not_replaced_and_not_followed() throws IOException {
    Path report = Files.writeString(folder.resolve("report.csv"), HEADER);

    assertRefused(Files.createSymbolicLink(folder.resolve("a.csv"), report), "is a link");
    assertRefused(
        Files.createSymbolicLink(folder.resolve("b.csv"), folder.resolve("none")), "is a link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/null", "/dev/full", ".", "/", ""})
  void a_device_and_a_folder_are_no_files(String path) {
    assertRefused(Path.of(path), "is not a file");
  }

  @Test
  void nothing_is_written_into_the_folder_of_the_data() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("data"), data().toAbsolutePath());

    assertRefused(data().resolve("hearth.mv.db"), DATA);
    assertRefused(data().resolve("new.csv"), DATA);
    assertRefused(data().resolve("../" + data().getFileName() + "/new.csv"), DATA);
    assertRefused(data().toAbsolutePath().resolve("new.csv"), DATA);
    assertRefused(link.resolve("new.csv"), DATA);
  }

  @Test
  void nothing_has_the_place_of_the_folder_of_the_data_before_it_is_made() throws IOException {
    if (!dataWasThere) {
      Files.delete(data());
    }

    assertRefused(data(), DATA);
    assertRefused(Path.of(".").toAbsolutePath().resolve(data()), DATA);
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    assertRefused(folder.resolve("none").resolve("report.csv"), "Check that its folder exists");
    assertRefused(input.resolve("report.csv"), "Check that its folder exists");
  }

  private static Path data() {
    return DataFolder.usual().path();
  }

  private void assertTaken(Path path) {
    assertThatCode(() -> new ReportTarget(path, input)).doesNotThrowAnyException();
  }

  private void assertRefused(Path path, String words) {
    assertThatThrownBy(() -> new ReportTarget(path, input))
        .isInstanceOfSatisfying(
            CommandFailure.class,
            failure -> {
              assertThat(failure.exitCode()).isEqualTo(2);
              assertThat(failure.words() + " " + failure.nextSteps()).contains(words);
            });
  }
}
