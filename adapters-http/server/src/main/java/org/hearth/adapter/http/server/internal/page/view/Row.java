package org.hearth.adapter.http.server.internal.page.view;

/** A row of a summary list. */
public record Row(String key, String value) {
  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "Row[***]";
  }
}
