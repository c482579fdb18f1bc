package org.hearth.adapter.http.server.internal.page.patient;

/** The form that ends a dependency. */
public record EndFields(String reason, String onDay, String onMonth, String onYear) {
  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "EndFields[***]";
  }
}
