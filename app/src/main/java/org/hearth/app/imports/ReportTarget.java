package org.hearth.app.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.hearth.app.config.DataFolder;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.in.imports.ImportReport;

/**
 * Where a report is to stand. Nothing is replaced but an earlier report of Hearth or an empty file,
 * and nothing is written into the folder of the data.
 */
final class ReportTarget {
  private static final int LONGEST_HEADER = 200;

  private final Path path;
  private final Path input;

  /**
   * @param input the file that is imported
   * @throws CommandFailure where the report cannot stand there
   */
  ReportTarget(Path path, Path input) {
    this.path = path;
    this.input = input;
    try {
      Optional<CommandFailure> fault = fault();
      if (fault.isPresent()) {
        throw fault.get();
      }
    } catch (IOException unreadable) {
      throw unwritable();
    }
  }

  Path path() {
    return path;
  }

  /** Whether it is still so, for an import takes a while. */
  boolean isFree() throws IOException {
    return fault().isEmpty();
  }

  CommandFailure unwritable() {
    return CommandFailure.unusable(
        "The report cannot be written to " + path + ".",
        "Check that its folder exists and can be written.");
  }

  private Optional<CommandFailure> fault() throws IOException {
    if (DataFolder.usual().holds(path)) {
      return because("is in the folder of the data");
    }
    if (!Files.isDirectory(folder())) {
      return Optional.of(unwritable());
    }
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (Files.isSymbolicLink(path)) {
      return because("is a link");
    }
    if (!Files.isRegularFile(path)) {
      return because("is not a file");
    }
    if (Files.isSameFile(path, input)) {
      return Optional.of(
          CommandFailure.unusable(
              "The report would take the place of the file that is imported.",
              "Name another file for the report."));
    }
    if (!Files.isWritable(path) || !Files.isReadable(path)) {
      return because("may not be read and written by this user");
    }
    return Files.size(path) == 0 || isReport()
        ? Optional.empty()
        : because("is there already and is not a report of Hearth");
  }

  private Path folder() {
    return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path.toAbsolutePath());
  }

  private Optional<CommandFailure> because(String which) {
    return Optional.of(
        CommandFailure.unusable(
            "The report cannot be written to " + path + ", which " + which + ".",
            "Name a new file for the report, or one that an earlier import wrote."));
  }

  private boolean isReport() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
      char[] begin = new char[LONGEST_HEADER];
      int length = reader.read(begin);
      return new String(begin, 0, Math.max(0, length))
          .lines()
          .findFirst()
          .filter(ImportReport::isHeader)
          .isPresent();
    }
  }
}
