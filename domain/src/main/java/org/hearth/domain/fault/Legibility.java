package org.hearth.domain.fault;

import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/** Whether a text is legible; checked before a value parses it (R13). */
public final class Legibility {
  private static final Fault LETTERS_LOST =
      new Fault("has characters that cannot be read; type it again: its letters were lost");
  private static final Fault TURNED =
      new Fault("has invisible characters that turn the direction of writing; type it again");
  private static final int REPLACEMENT = 0xFFFD;

  private Legibility() {}

  /**
   * {@return what makes the text illegible, or null}
   *
   * @param text as typed or read
   */
  public static @Nullable Fault fault(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c == REPLACEMENT || isNoCharacter(c)) {
        return LETTERS_LOST;
      }
      if (TypedText.turnsDirection(c)) {
        return TURNED;
      }
      i += Character.charCount(c);
    }
    return null;
  }

  /**
   * {@return the fault of a text that is no value: that it is illegible, or else the given fault}
   *
   * @param text as typed or read
   * @param otherwise the fault of a legible text
   */
  public static Fault faultOr(String text, Fault otherwise) {
    Fault fault = fault(text);
    return fault == null ? otherwise : fault;
  }

  /** Code points that Unicode promises never to give a meaning. */
  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}
