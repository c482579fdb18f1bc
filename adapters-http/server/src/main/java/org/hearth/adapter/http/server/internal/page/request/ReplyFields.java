package org.hearth.adapter.http.server.internal.page.request;

/** The form of a reply. */
public record ReplyFields(String text) {
  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "ReplyFields[***]";
  }
}
