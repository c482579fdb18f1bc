package org.hearth.adapter.http.server.internal.page.imports;

/** What a file holds. */
public record KindFields(String kind) {
  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "KindFields[***]";
  }
}
