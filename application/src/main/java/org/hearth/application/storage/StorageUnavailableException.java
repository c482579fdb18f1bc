package org.hearth.application.storage;

import org.jspecify.annotations.Nullable;

/** The storage cannot be reached or used: not a refusal, but something broken. */
public class StorageUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message in plain words, without personal data
   * @param cause null where its messages could quote personal data
   */
  public StorageUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
