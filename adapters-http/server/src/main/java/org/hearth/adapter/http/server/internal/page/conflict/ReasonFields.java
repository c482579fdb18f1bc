package org.hearth.adapter.http.server.internal.page.conflict;

/** The form that asks for a reason. */
public record ReasonFields(String reason) {
  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "ReasonFields[***]";
  }
}
