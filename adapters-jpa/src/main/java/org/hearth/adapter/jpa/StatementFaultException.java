package org.hearth.adapter.jpa;

import org.hearth.application.storage.StorageUnavailableException;

/** The database refused a statement for what it says; another one may fare better. */
final class StatementFaultException extends StorageUnavailableException {
  private static final long serialVersionUID = 1L;

  StatementFaultException(String message) {
    super(message, null);
  }
}
