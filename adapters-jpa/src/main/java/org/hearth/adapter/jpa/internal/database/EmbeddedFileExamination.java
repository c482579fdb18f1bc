package org.hearth.adapter.jpa.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.FileKey;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.adapter.jpa.internal.failure.H2Faults;
import org.jspecify.annotations.Nullable;

/**
 * A look at an H2 file before it is opened. H2 itself opens a file whose end is missing, cuts off
 * what it cannot read and goes on with what was there before, without a word; an empty file becomes
 * an empty database.
 */
final class EmbeddedFileExamination {
  private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
  private static final int BLOCK = 4096;
  private static final int SMALLEST = 2 * BLOCK;

  private final Path file;
  private final Optional<FileKey> key;

  EmbeddedFileExamination(Path file, Optional<FileKey> key) {
    this.file = file;
    this.key = key;
  }

  /**
   * Reads the file, and changes nothing of it.
   *
   * @throws UnusableDatabaseException where it must not be opened
   */
  void examine() {
    boolean encrypted;
    try {
      if (!Files.isRegularFile(file) || Files.size(file) < SMALLEST) {
        throw damaged(null);
      }
      encrypted = isEncrypted();
    } catch (IOException unreadable) {
      throw new UnusableDatabaseException(
          DatabaseFault.FOLDER,
          "The database's file cannot be read",
          unreadable,
          "Give this user the right to read and write " + file + ".");
    }
    if (encrypted != key.isPresent()) {
      throw new UnusableDatabaseException(
          DatabaseFault.KEY,
          encrypted
              ? "The database's file is encrypted, and no key is given"
              : "The database's file is not encrypted, and a key is given",
          null);
    }
    try (MVStore store = open()) {
      if (isCutOff(store)) {
        throw damaged(null);
      }
    } catch (MVStoreException failed) {
      // H2 shares a file within a process, and itself reports another process.
      if (failed.getErrorCode() != DataUtils.ERROR_FILE_LOCKED) {
        throw fault(failed);
      }
    }
  }

  private boolean isEncrypted() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
    }
  }

  private MVStore open() {
    MVStore.Builder builder = new MVStore.Builder().fileName(file.toString()).readOnly();
    key.ifPresent(given -> builder.encryptionKey(given.text().toCharArray()));
    return builder.open();
  }

  /**
   * Whether H2 would go back to a version before the one that it noted when it was closed in order,
   * or a part of that one is behind the file's end. After a crash it notes none, and goes back to
   * the last version that is whole.
   */
  private static boolean isCutOff(MVStore store) {
    Map<String, Object> header = store.getStoreHeader();
    boolean closedInOrder = DataUtils.readHexLong(header, "clean", 0) == 1;
    return store.getCurrentVersion() == 0
        || (closedInOrder
            && (store.getCurrentVersion() < DataUtils.readHexLong(header, "version", 0)
                || endOfChunks(store.getLayoutMap()) > store.getFileStore().size()));
  }

  /**
   * In bytes, of the chunks in which something is alive: H2 may cut dead ones off the file before
   * the layout without them is on the disk, and a process that is killed then leaves a sound file.
   */
  static long endOfChunks(Map<String, String> layout) {
    return layout.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("chunk."))
        .map(entry -> DataUtils.parseMap(entry.getValue()))
        .filter(chunk -> DataUtils.readHexLong(chunk, "livePages", 1) > 0)
        .mapToLong(
            chunk ->
                (DataUtils.readHexLong(chunk, "block", 0) + DataUtils.readHexLong(chunk, "len", 0))
                    * BLOCK)
        .max()
        .orElse(0);
  }

  private UnusableDatabaseException fault(MVStoreException failed) {
    return switch (failed.getErrorCode()) {
      case DataUtils.ERROR_UNSUPPORTED_FORMAT ->
          new UnusableDatabaseException(
              DatabaseFault.NEWER_SCHEMA,
              "The database's file was made by another version of H2",
              failed,
              "Use the version of Hearth that it was last opened with.");
      case DataUtils.ERROR_FILE_CORRUPT ->
          key.isPresent()
              ? new UnusableDatabaseException(
                  DatabaseFault.KEY,
                  "The database's file is encrypted by another key, or is damaged",
                  failed)
              : damaged(failed);
      default -> damaged(failed);
    };
  }

  private static UnusableDatabaseException damaged(@Nullable Exception failed) {
    return new UnusableDatabaseException(
        DatabaseFault.DAMAGED, H2Faults.DAMAGED, failed, H2Faults.RESTORE);
  }
}
