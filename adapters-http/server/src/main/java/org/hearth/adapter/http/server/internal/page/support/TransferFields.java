package org.hearth.adapter.http.server.internal.page.support;

/** The form that transfers an account to the practice with this code. */
public record TransferFields(String practice, String reason) {
  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "TransferFields[***]";
  }
}
