package org.hearth.adapter.http.server.internal.page.imports;

import org.hearth.domain.account.Confirmations;

/** What is confirmed for all rows of an import (R8). */
public record ConfirmationFields(String detailsChecked, String holderAgrees) {
  Confirmations confirmations() {
    return new Confirmations(!detailsChecked.isEmpty(), !holderAgrees.isEmpty());
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "ConfirmationFields[***]";
  }
}
