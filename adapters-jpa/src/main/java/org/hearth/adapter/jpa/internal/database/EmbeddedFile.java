package org.hearth.adapter.jpa.internal.database;

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
import java.util.Optional;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.FileKey;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.application.port.out.file.PrivateFiles;

/**
 * The H2 file of a folder, which its owner alone reads. H2 commits each table by itself, so that a
 * new file is made under another name and then put in its place: a process that is killed meanwhile
 * leaves nothing behind that the next one could not make anew.
 */
public final class EmbeddedFile {
  public static final String USER = "sa";

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
  private final Optional<FileKey> key;

  /**
   * @param key by which the file is encrypted; empty where it is not
   */
  public EmbeddedFile(Path folder, Optional<FileKey> key) {
    this.folder = folder.toAbsolutePath();
    this.key = key;
  }

  /**
   * The address of the folder's file, which is made where it is missing.
   *
   * @throws StorageUnavailableException where it cannot be made, or must not be opened
   */
  public String address() {
    if (folder.toString().contains(";")) {
      throw new UnusableDatabaseException(
          DatabaseFault.FOLDER,
          "H2 cannot open a file in a folder whose name has a semicolon",
          null,
          "Rename the folder, or start hearth in another one.");
    }
    try {
      if (!Files.exists(path(NAME))) {
        make();
      }
      for (Path file : new Path[] {path(NAME), lock()}) {
        if (Files.exists(file)) {
          restrict(file);
        }
      }
    } catch (IOException | SQLException failed) {
      throw cannotBeMade(failed);
    }
    new EmbeddedFileExamination(path(NAME), key).examine();
    return address(NAME);
  }

  /** What H2 calls the password: the key, a blank, and the user's, which is empty. */
  public String password() {
    return key.map(FileKey::text).map(text -> text + " ").orElse("");
  }

  /** Another user's file stays as it is. */
  private static void restrict(Path file) {
    try {
      PrivateFiles.restrict(file);
    } catch (IOException notTheOwner) {
      // Its owner decides who reads it.
    }
  }

  /** One process and one thread at a time: a file is never put in the place of another. */
  private void make() throws IOException, SQLException {
    synchronized (EmbeddedFile.class) {
      PrivateFiles.createFolders(folder);
      try (FileChannel channel =
              FileChannel.open(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock alone = channel.lock()) {
        if (alone.isValid() && !Files.exists(path(NAME))) {
          makeAside();
          Files.move(path(UNFINISHED), path(NAME), StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
  }

  private void makeAside() throws IOException, SQLException {
    Files.deleteIfExists(path(UNFINISHED));
    PrivateFiles.createFile(path(UNFINISHED));
    try (Connection connection =
        DriverManager.getConnection(address(UNFINISHED), USER, password())) {
      new Schema(new H2Database(), Optional.empty()).bringUpToDate(connection);
    }
  }

  private StorageUnavailableException cannotBeMade(Exception failed) {
    return new UnusableDatabaseException(
        DatabaseFault.FOLDER,
        "The database cannot be made",
        failed,
        "Make sure that " + folder + " is a folder that this user can write, on a disk with room.");
  }

  private Path lock() {
    return folder.resolve(NAME + ".lock");
  }

  private Path path(String name) {
    return folder.resolve(name + EXTENSION);
  }

  private String address(String name) {
    return "jdbc:h2:file:"
        + folder.resolve(name)
        + (key.isPresent() ? ";CIPHER=AES" : "")
        + OPTIONS;
  }
}
