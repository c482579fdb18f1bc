package org.hearth.adapter.http.server.internal.page.request;

/** The form of a new request. */
public record RequestFields(String kind, String text) {
  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "RequestFields[***]";
  }
}
