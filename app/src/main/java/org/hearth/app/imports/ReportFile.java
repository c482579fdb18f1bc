package org.hearth.app.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.in.imports.ImportReport;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.file.PrivateFiles;
import org.jspecify.annotations.Nullable;

/**
 * The file of an import's report. It is written beside its place while the import runs and takes
 * its place whole at the end, so that a report is never half of one. Its owner alone reads it.
 */
final class ReportFile implements ImportListener, AutoCloseable {
  private final ReportTarget target;
  private final Path part;
  private final ImportReport report;
  private @Nullable UncheckedIOException failure;

  /**
   * @param input the file that is imported, which the report must not take the place of
   */
  ReportFile(Path path, Path input) {
    this.target = new ReportTarget(path, input);
    this.part =
        path.resolveSibling(path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      // What a killed process of the same number left; a link is removed and not followed.
      Files.deleteIfExists(part);
      this.report = new ImportReport(Files.newBufferedWriter(PrivateFiles.createFile(part)));
    } catch (IOException unwritable) {
      throw target.unwritable();
    }
    part.toFile().deleteOnExit();
  }

  @Override
  public void warns(ImportWarning warning) {
    write(() -> report.warns(warning));
  }

  @Override
  public void row(RowOutcome outcome) {
    write(() -> report.row(outcome));
  }

  /** A disk that fills up stops the report and not the import. */
  private void write(Runnable line) {
    if (failure == null) {
      try {
        line.run();
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
      if (!target.isFree()) {
        throw new FileAlreadyExistsException(target.path().toString());
      }
      Files.move(part, target.path(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UncheckedIOException failed) {
      throw CommandFailure.storage(
          "The import is done, but its report could not be written to " + target.path() + ".",
          "Make room for it, and run the same command with --dry-run.");
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
