package org.hearth.application.decision;

import org.hearth.application.storage.Receipt;

/** The call that is carried out was answered in the meantime; carries the receipt out of it. */
public final class AnsweredBeforeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Receipt receipt;

  AnsweredBeforeException(Receipt receipt) {
    super("The call was answered before", null, false, false);
    this.receipt = receipt;
  }

  public Receipt receipt() {
    return receipt;
  }
}
