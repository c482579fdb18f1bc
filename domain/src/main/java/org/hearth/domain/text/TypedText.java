package org.hearth.domain.text;

import org.jspecify.annotations.Nullable;

/**
 * Text as strangers type or paste it. Every value cleans its text here and nowhere else: spaces of
 * all kinds become plain ones, characters that cannot be seen are removed, blanks round the text
 * are cut off (R13).
 */
public final class TypedText {
  private static final char FIRST_BEYOND_ASCII = 0x80;

  private TypedText() {}

  /** The text that can be seen; empty where there is none. */
  public static String clean(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return isPlain(text) ? text.strip() : cleaned(text);
  }

  /** Whether a person who looks at the text sees nothing. */
  public static boolean isEmpty(@Nullable String text) {
    return text == null || text.isEmpty() || clean(text).isEmpty();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isSpaceChar(c) ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }
}
