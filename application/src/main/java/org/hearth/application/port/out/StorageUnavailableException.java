package org.hearth.application.port.out;

import org.jspecify.annotations.Nullable;

/**
 * The storage cannot be reached or used, or did not answer in time: not a refusal, but something
 * broken. Nothing that was to be changed is, unless it is a {@link StorageOutcomeUnknownException}.
 */
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
