package org.hearth.adapter.http.server.internal.page.view;

/** A link and its text. */
public record Link(String href, String text) {
  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "Link[***]";
  }
}
