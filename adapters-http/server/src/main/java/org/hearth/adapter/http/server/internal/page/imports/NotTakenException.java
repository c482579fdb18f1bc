package org.hearth.adapter.http.server.internal.page.imports;

import java.io.IOException;

/** Ends the reading of a file that is not taken. */
final class NotTakenException extends IOException {
  private static final long serialVersionUID = 1L;

  private final UploadFault fault;

  NotTakenException(UploadFault fault) {
    super("The file is not taken");
    this.fault = fault;
  }

  /** A disk that takes no more. */
  NotTakenException(IOException full) {
    super("The file is not taken", full);
    this.fault = UploadFault.NO_ROOM;
  }

  UploadFault fault() {
    return fault;
  }
}
