package org.hearth.testkit.model;

/**
 * A field as somebody typed it, and what it means. The model knows the meaning because whoever
 * generated the field knows it: it never reads the text.
 *
 * @param meaning empty where the field is blank
 * @param right whether the field is one that can be read
 */
public record Typed(String text, String meaning, boolean right) {
  static Typed right(String text, String meaning) {
    return new Typed(text, meaning, true);
  }

  static Typed wrong(String text) {
    return new Typed(text, "", false);
  }

  static Typed blank() {
    return new Typed(" ", "", true);
  }

  boolean isBlank() {
    return right && meaning.isEmpty();
  }

  @Override
  public String toString() {
    return '"' + text + '"';
  }
}
