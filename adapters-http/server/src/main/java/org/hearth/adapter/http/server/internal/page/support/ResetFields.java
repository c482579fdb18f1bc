package org.hearth.adapter.http.server.internal.page.support;

/** The form that resets an account. */
public record ResetFields(String reason) {
  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "ResetFields[***]";
  }
}
