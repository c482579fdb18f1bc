package org.hearth.adapter.jpa;

import java.sql.SQLException;

/** Somebody else was first. It does not leave this module. */
final class StorageConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StorageConflictException(SQLException cause) {
    super("Another change was kept first", cause);
  }
}
