package org.hearth.application.storage;

/** The storage cannot be reached or used: not a refusal, but something broken. */
public final class StorageUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message in plain words, without personal data
   */
  public StorageUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
