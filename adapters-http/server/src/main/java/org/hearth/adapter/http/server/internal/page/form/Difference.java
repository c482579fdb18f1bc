package org.hearth.adapter.http.server.internal.page.form;

/**
 * A field in which what was typed differs from what a concurrent change has stored.
 *
 * @param label how the form calls the field
 */
public record Difference(String label, String stored, String typed) {
  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "Difference[***]";
  }
}
