package org.hearth.app.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheReportOfAnImportTest {
  private static final String EARLIER = "row,outcome,field,what to do\r\n2,invalid,phone,Go.\r\n";

  @TempDir Path folder;

  private Path target = Path.of("");
  private Path input = Path.of("");

  @BeforeEach
  void nameFiles() throws IOException {
    target = folder.resolve("report.csv");
    input = Files.createFile(folder.resolve("input.csv"));
  }

  @Test
  void a_row_with_several_findings_has_a_line_for_each() throws IOException {
    try (ReportFile report = new ReportFile(target, input)) {
      report.row(
          new RowOutcome(
              7,
              "invalid",
              List.of(new Finding("phone", "Mend it."), new Finding("email", "Go."))));
      report.keep();
    }

    assertThat(Files.readAllLines(target))
        .containsExactly(
            "row,outcome,field,what to do", "7,invalid,phone,Mend it.", "7,invalid,email,Go.");
  }

  @Test
  void a_cell_never_begins_a_formula() throws IOException {
    try (ReportFile report = new ReportFile(target, input)) {
      report.row(new RowOutcome(2, "+1", List.of(new Finding("@a", "=HYPERLINK(\"x\")"))));
      report.keep();
    }

    assertThat(Files.readAllLines(target).get(1)).isEqualTo("2,'+1,'@a,\"'=HYPERLINK(\"\"x\"\")\"");
  }

  @Test
  void until_it_is_kept_the_earlier_report_stays() throws IOException {
    Files.writeString(target, EARLIER);

    try (ReportFile report = new ReportFile(target, input)) {
      report.row(new RowOutcome(2, "created", List.of()));
      assertThat(target).hasContent(EARLIER);
    }

    assertThat(target).hasContent(EARLIER);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void where_it_cannot_be_kept_that_is_told_as_failed_storage() {
    try (ReportFile report = new ReportFile(target, input)) {
      report.row(new RowOutcome(2, "created", List.of()));
      replaceByAFolder();

      assertThatThrownBy(report::keep)
          .isInstanceOfSatisfying(
              CommandFailure.class, failure -> assertThat(failure.exitCode()).isEqualTo(3))
          .hasMessageContaining("The import is done, but its report could not be written");
    }
  }

  @Test
  void what_was_saved_in_its_place_meanwhile_stays() throws IOException {
    try (ReportFile report = new ReportFile(target, input)) {
      report.row(new RowOutcome(2, "created", List.of()));
      Files.writeString(target, "saved by another program");

      assertThatThrownBy(report::keep).hasMessageContaining("The import is done, but its report");
    }

    assertThat(target).hasContent("saved by another program");
  }

  @Test
  void it_takes_the_place_of_an_earlier_report_and_its_owner_alone_reads_it() throws IOException {
    Files.writeString(target, EARLIER);

    try (ReportFile report = new ReportFile(target, input)) {
      report.keep();
    }

    assertThat(Files.readAllLines(target)).hasSize(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-------");
  }

  @Test
  void what_a_killed_import_left_beside_it_is_in_no_ones_way() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "of another program");
    Files.createSymbolicLink(
        folder.resolve("report.csv." + ProcessHandle.current().pid() + ".part"), elsewhere);

    try (ReportFile report = new ReportFile(target, input)) {
      report.keep();
    }

    assertThat(target).isRegularFile();
    assertThat(elsewhere).hasContent("of another program");
  }

  private void replaceByAFolder() {
    assertThat(target.resolve("full").toFile().mkdirs()).isTrue();
  }
}
