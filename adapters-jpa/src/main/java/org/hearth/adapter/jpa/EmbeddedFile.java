package org.hearth.adapter.jpa;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hearth.application.storage.StorageUnavailableException;

/**
 * The H2 file of a folder. H2 commits each table by itself, so that a new file is made under
 * another name and then put in its place: whoever is killed meanwhile leaves nothing behind that
 * the next one could not make anew.
 */
final class EmbeddedFile {
  static final String USER = "sa";
  static final String PASSWORD = "";

  private static final String NAME = "hearth";
  private static final String UNFINISHED = "hearth-unfinished";
  private static final String EXTENSION = ".mv.db";

  /**
   * WRITE_DELAY=0: without it H2 acknowledges changes up to half a second before they are on the
   * disk, and loses them when the process is killed. TRACE_LEVEL_FILE=0: without it H2 writes what
   * it failed on, values included, into a file beside the database.
   */
  private static final String OPTIONS =
      ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;" + JpaStorage.h2Dialect();

  private final Path folder;

  private EmbeddedFile(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /**
   * The address of the folder's file, which is made where it is missing.
   *
   * @throws StorageUnavailableException where it cannot be made
   */
  static String address(Path folder) {
    EmbeddedFile file = new EmbeddedFile(folder);
    if (!Files.exists(file.path(NAME))) {
      file.make();
    }
    return file.address(NAME);
  }

  /** One process and one thread at a time: nobody's file is put in the place of another's. */
  private void make() {
    synchronized (EmbeddedFile.class) {
      try {
        Files.createDirectories(folder);
        try (FileChannel channel =
                FileChannel.open(
                    folder.resolve(NAME + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock alone = channel.lock()) {
          if (alone.isValid() && !Files.exists(path(NAME))) {
            makeAside();
            Files.move(path(UNFINISHED), path(NAME), StandardCopyOption.ATOMIC_MOVE);
          }
        }
      } catch (IOException | SQLException failed) {
        throw new StorageUnavailableException("The database cannot be made", failed);
      }
    }
  }

  private void makeAside() throws IOException, SQLException {
    Files.deleteIfExists(path(UNFINISHED));
    try (Connection connection = DriverManager.getConnection(address(UNFINISHED), USER, PASSWORD)) {
      Schema.bringUpToDate(connection);
    }
  }

  private Path path(String name) {
    return folder.resolve(name + EXTENSION);
  }

  private String address(String name) {
    return "jdbc:h2:file:" + folder.resolve(name) + OPTIONS;
  }
}
