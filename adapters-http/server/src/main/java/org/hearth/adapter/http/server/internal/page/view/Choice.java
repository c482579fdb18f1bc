package org.hearth.adapter.http.server.internal.page.view;

/**
 * One of several radios or checkboxes.
 *
 * @param hint blank where there is none
 */
public record Choice(String value, String text, String hint) {
  public Choice(String value, String text) {
    this(value, text, "");
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "Choice[***]";
  }
}
