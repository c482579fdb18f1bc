package org.hearth.testkit.model;

/**
 * A field as it was typed, and what it means. The meaning comes from the generator of the field;
 * the model never reads the text.
 *
 * @param meaning empty where the field is blank
 * @param right whether the field is one that can be read
 */
public record TypedInput(String text, String meaning, boolean right) {
  static TypedInput right(String text, String meaning) {
    return new TypedInput(text, meaning, true);
  }

  static TypedInput wrong(String text) {
    return new TypedInput(text, "", false);
  }

  static TypedInput blank() {
    return new TypedInput(" ", "", true);
  }

  boolean isBlank() {
    return right && meaning.isEmpty();
  }

  @Override
  public String toString() {
    return '"' + text + '"';
  }
}
