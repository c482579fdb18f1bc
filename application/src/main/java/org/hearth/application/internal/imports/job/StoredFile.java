package org.hearth.application.internal.imports.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.out.imports.ImportFiles;
import org.hearth.domain.refusal.Refusal;

/** The file of one import, stored in parts. */
final class StoredFile {
  private final ImportFiles files;
  private final UUID job;

  StoredFile(ImportFiles files, UUID job) {
    this.files = files;
    this.job = job;
  }

  /**
   * Stores a file from its beginning to its end.
   *
   * @return the refusal where there is no room; some parts may be stored then
   */
  Optional<Refusal> keep(ImportFile file, FileDigest digest, Instant at, ImportRoom room) {
    byte[] part = new byte[ImportFiles.PART];
    try (InputStream input = file.open()) {
      int length = input.readNBytes(part, 0, ImportFiles.PART);
      for (int index = 0; length > 0; index++) {
        Optional<Refusal> refusal = room.refusal(index);
        if (refusal.isPresent()) {
          return refusal;
        }
        digest.add(part, length);
        files.keep(job, index, Arrays.copyOf(part, length), at);
        length = input.readNBytes(part, 0, ImportFiles.PART);
      }
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads it part by part.
   *
   * @param beforeEachPart is run, by whichever thread reads
   */
  ImportFile read(Runnable beforeEachPart) {
    return () -> new Parts(beforeEachPart);
  }

  void delete() {
    files.delete(job);
  }

  private final class Parts extends InputStream {
    private final Runnable beforeEachPart;
    private byte[] part = {};
    private int index;
    private int position;

    Parts(Runnable beforeEachPart) {
      super();
      this.beforeEachPart = beforeEachPart;
    }

    @Override
    public int read() {
      return more() ? part[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (!more()) {
        return -1;
      }
      int copied = Math.min(length, part.length - position);
      System.arraycopy(part, position, target, offset, copied);
      position += copied;
      return copied;
    }

    private boolean more() {
      if (position == part.length) {
        beforeEachPart.run();
        part = files.part(job, index++).orElseGet(() -> new byte[0]);
        position = 0;
      }
      return part.length > 0;
    }
  }
}
