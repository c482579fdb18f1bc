package org.hearth.adapter.jpa.internal.failure;

/** Another change was kept first. It does not leave this module. */
public final class StorageConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StorageConflictException(Exception cause) {
    super("Another change was kept first", cause);
  }
}
