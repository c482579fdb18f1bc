package org.hearth.app.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.imports.ImportListener;
import org.hearth.application.imports.ImportReport;
import org.hearth.application.imports.RowOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The file of an import's report. It is written beside its place while the import runs and takes
 * its place whole at the end, so that a report is never half of one.
 */
final class ReportFile implements ImportListener, AutoCloseable {
  private final Path target;
  private final Path part;
  private final ImportReport report;
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
      this.report = new ImportReport(Files.newBufferedWriter(part));
    } catch (IOException unwritable) {
      throw CommandFailure.unusable(
          "The report cannot be written to " + target + ".",
          "Check that its folder exists and can be written.");
    }
    part.toFile().deleteOnExit();
  }

  /** A disk that fills up stops the report and not the import. */
  @Override
  public void row(RowOutcome outcome) {
    if (failure == null) {
      try {
        report.row(outcome);
      } catch (UncheckedIOException failed) {
        failure = failed;
      }
    }
  }

  /** Puts the report in its place. */
  void keep() {
    try {
      if (failure != null) {
        throw failure;
      }
      report.close();
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
      report.close();
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
