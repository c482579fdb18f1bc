package org.hearth.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of files that are forgotten with the process; its owner alone reads it. */
public final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  private TemporaryFolder(Path path) {
    this.path = path;
  }

  public static TemporaryFolder make(String prefix) {
    try {
      return new TemporaryFolder(Files.createTempDirectory(prefix));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public Path path() {
    return path;
  }

  /** Deletes the folder with its files; once more, or while a file is being made, does no harm. */
  @Override
  public void close() {
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(path);
    } catch (IOException gone) {
      // The system clears its folder of temporary files.
    }
  }
}
