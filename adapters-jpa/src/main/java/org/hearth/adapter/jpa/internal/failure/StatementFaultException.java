package org.hearth.adapter.jpa.internal.failure;

import org.hearth.application.port.out.StorageUnavailableException;

/** The database refused a statement because of its content; another statement may succeed. */
final class StatementFaultException extends StorageUnavailableException {
  private static final long serialVersionUID = 1L;

  StatementFaultException(String message) {
    super(message, null);
  }
}
