package org.hearth.domain.text;

import org.jspecify.annotations.Nullable;

/**
 * Text as it is typed or pasted. Every value cleans its text here and nowhere else: spaces of all
 * kinds become plain ones, line ends of all kinds stay line ends, characters that cannot be seen
 * are removed, and blanks round the text are cut off (R13). Passwords alone are taken as typed.
 */
public final class TypedText {
  private static final char FIRST_BEYOND_ASCII = 0x80;

  /** Ctrl-Z, by which DOS marked the end of a file; some exports still write it. */
  private static final char END_MARK = 0x1A;

  private static final char TURNED = 0xFFFD;

  private TypedText() {}

  /**
   * {@return the text that can be seen; empty where there is none} Plain ASCII costs one look.
   *
   * @param text as typed or read
   */
  public static String clean(@Nullable String text) {
    return clean(text, ' ');
  }

  /**
   * As {@link #clean}, with the tabs in it: text of several lines may be a table.
   *
   * @param text as typed or read
   * @return the text that can be seen; empty where there is none
   */
  public static String cleanLines(@Nullable String text) {
    return clean(text, '\t');
  }

  private static String clean(@Nullable String text, char tab) {
    if (text == null) {
      return "";
    }
    return isPlain(text, tab) ? text.strip() : cleaned(text, tab);
  }

  /**
   * {@return whether the text has no visible character}
   *
   * @param text as typed or read
   */
  public static boolean isEmpty(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return true;
    }
    char first = text.charAt(0);
    boolean seen = first > ' ' && first <= '~';
    return !seen && clean(text).isEmpty();
  }

  /**
   * {@return whether the text has no letter or sign beyond ASCII's}
   *
   * @param text as typed or read
   */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return whether the character turns the direction of what follows (an embedding, an override
   * or an isolate), so that a text looks unlike what it holds}
   *
   * @param character a code point
   */
  public static boolean turnsDirection(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  /**
   * {@return the text as it is shown to people: a replacement character (U+FFFD) stands for each
   * that turns the direction} New texts with such characters are refused; earlier versions kept
   * them. The text stays as long as it is.
   *
   * @param text as typed or read
   */
  public static String visible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (turnsDirection(text.charAt(i))) {
        return withMarks(text);
      }
    }
    return text;
  }

  private static String withMarks(String text) {
    StringBuilder marked = new StringBuilder(text.length());
    text.chars().forEach(c -> marked.append(turnsDirection(c) ? TURNED : (char) c));
    return marked.toString();
  }

  /**
   * {@return whether the text holds what is typical of a file that was read in a wrong encoding, or
   * of escapes of another format that were left in: {@code â€™}, {@code Ã©}, a character written as
   * an entity} Real names contain none of it. The text is given as it came, not cleaned.
   *
   * @param text as typed or read
   */
  public static boolean seemsDecodedWrongly(@Nullable String text) {
    return text != null && WrongDecoding.isSuspected(text);
  }

  private static boolean isPlain(String text, char tab) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\r' && c != tab) || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text, char tab) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean seen = false;
    for (int i = 0; i < text.length(); ) {
      int c = Characters.normal(text.codePointAt(i));
      i += Character.charCount(text.codePointAt(i));
      if (c != Characters.NONE) {
        clean.appendCodePoint(c == '\t' ? tab : c);
        seen |= c != END_MARK && !Character.isWhitespace(c) && !turnsDirection(c);
      }
    }
    return seen ? withoutEdges(clean) : "";
  }

  private static String withoutEdges(StringBuilder text) {
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && isEndOfText(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isEndOfText(char c) {
    return c == END_MARK || Character.isWhitespace(c);
  }
}
