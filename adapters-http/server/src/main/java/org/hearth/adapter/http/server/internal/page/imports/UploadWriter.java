package org.hearth.adapter.http.server.internal.page.imports;

import io.vavr.control.Either;
import java.io.IOException;
import org.hearth.application.port.out.imports.ImportFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the file of a form to the disk as it comes in, as far as there is room for it. */
final class UploadWriter {
  private static final Logger LOG = LoggerFactory.getLogger(UploadWriter.class);

  private final UploadStore store;
  private final long largest;

  UploadWriter(UploadStore store, long largest) {
    this.store = store;
    this.largest = largest;
  }

  /**
   * Takes the part of a form that has come.
   *
   * @param name as the user's machine calls the file; blank where none was chosen
   * @return the file, which the caller gives back to the store
   * @throws IOException where the form breaks off
   */
  Either<UploadFault, Upload> take(FormParts parts, String name) throws IOException {
    if (name.isEmpty()) {
      return Either.left(UploadFault.NOT_CHOSEN);
    }
    try {
      return take(parts, name, store.begin());
    } catch (NotTakenException refused) {
      if (refused.getCause() != null) {
        LOG.error("An uploaded file cannot be written: {}", refused.getCause().toString());
      }
      return Either.left(refused.fault());
    }
  }

  private Either<UploadFault, Upload> take(FormParts parts, String name, Upload upload)
      throws IOException {
    boolean taken = false;
    try {
      parts.content(octet -> add(upload, octet));
      if (upload.size() == 0) {
        return Either.left(UploadFault.EMPTY);
      }
      upload.whole(name);
      taken = true;
      return Either.right(upload);
    } finally {
      if (!taken) {
        store.giveBack(upload);
      }
    }
  }

  private void add(Upload upload, int octet) throws NotTakenException {
    if (upload.size() == largest) {
      throw new NotTakenException(UploadFault.TOO_LARGE);
    }
    if (upload.size() % ImportFiles.PART == 0 && !store.reserve(upload, ImportFiles.PART)) {
      throw new NotTakenException(UploadFault.NO_ROOM);
    }
    upload.add(octet);
  }
}
