package org.hearth.app.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.imports.ImportListener;
import org.hearth.application.imports.RowOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The report of an import: a CSV with a line for each finding, and one for each row without any. It
 * is written beside its place while the import runs and takes its place whole at the end, so that a
 * report is never half of one.
 */
final class ReportFile implements ImportListener, AutoCloseable {
  private static final String NO_MATTER = "";

  private final Path target;
  private final Path part;
  private final CsvWriter csv;
  private @Nullable UncheckedIOException failure;

  /**
   * @param input the file that is imported, which the report must not take the place of
   */
  ReportFile(Path target, Path input) {
    this.target = target;
    this.part =
        target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw CommandFailure.unusable(
          "The report cannot be written to " + target + ", which is not a file.",
          "Name a new file for the report.");
    }
    try {
      if (Files.exists(target) && Files.isSameFile(target, input)) {
        throw CommandFailure.unusable(
            "The report would take the place of the file that is imported.",
            "Name another file for the report.");
      }
      this.csv = CsvWriter.builder().build(part);
    } catch (IOException unwritable) {
      throw CommandFailure.unusable(
          "The report cannot be written to " + target + ".",
          "Check that its folder exists and can be written.");
    }
    part.toFile().deleteOnExit();
    csv.writeRecord("row", "outcome", "field", "what to do");
  }

  /** A disk that fills up stops the report and not the import. */
  @Override
  public void row(RowOutcome outcome) {
    if (failure == null) {
      try {
        write(outcome);
      } catch (UncheckedIOException failed) {
        failure = failed;
      }
    }
  }

  private void write(RowOutcome outcome) {
    String row = Long.toString(outcome.row());
    if (outcome.findings().isEmpty()) {
      csv.writeRecord(row, outcome.code(), NO_MATTER, NO_MATTER);
    }
    for (RowOutcome.Finding finding : outcome.findings()) {
      csv.writeRecord(
          row, SafeCell.of(outcome.code()), SafeCell.of(finding.column()), whatToDo(finding));
    }
  }

  private static String whatToDo(RowOutcome.Finding finding) {
    return SafeCell.of(finding.whatToDo());
  }

  /** Puts the report in its place. */
  void keep() {
    try {
      if (failure != null) {
        throw failure;
      }
      csv.close();
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException failed) {
      throw CommandFailure.storage(
          "The import is done, but its report could not be written to " + target + ".",
          "Make room on the disk, and run the same command with --dry-run.");
    }
  }

  /** Leaves nothing behind of a report that was not kept. */
  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException | UncheckedIOException failed) {
      // The report is not wanted any more.
    }
    try {
      Files.deleteIfExists(part);
    } catch (IOException left) {
      part.toFile().deleteOnExit();
    }
  }
}
