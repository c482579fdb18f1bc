package org.hearth.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.sample.SampleFiles;
import org.hearth.benchmarks.server.PostgresServer;

/** What the measurements on PostgreSQL need: a server, and a folder for files. */
final class Job implements AutoCloseable {
  private final PostgresServer server;
  private final Path folder;

  private Job(PostgresServer server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  static Job begin() throws IOException {
    return new Job(PostgresServer.start(), Files.createTempDirectory("hearth-benchmarks"));
  }

  PostgresServer server() {
    return server;
  }

  /**
   * A series as files.
   *
   * @param name of their folder
   */
  SampleFiles files(String name, InventedSeries series) throws IOException {
    return SampleFiles.write(series, folder(name));
  }

  /**
   * An empty folder.
   *
   * @param name no other has
   */
  Path folder(String name) throws IOException {
    return Files.createDirectory(folder.resolve(name));
  }

  @Override
  public void close() throws IOException {
    server.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Job::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
