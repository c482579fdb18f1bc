package org.hearth.application.port.out;

import org.jspecify.annotations.Nullable;

/**
 * A change was sent to the storage and its answer was lost: the change may have been kept, or may
 * be kept yet. It is settled by the idempotency record of the call where it has one, and never
 * repeated without a look.
 */
public final class StorageOutcomeUnknownException extends StorageUnavailableException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message in plain words, without personal data
   * @param cause null where its messages could quote personal data
   */
  public StorageOutcomeUnknownException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
