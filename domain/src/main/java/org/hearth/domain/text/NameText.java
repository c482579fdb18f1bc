package org.hearth.domain.text;

import java.text.Normalizer;

/** Names are kept in one form, whichever keyboard or word processor they came from. */
public final class NameText {
  private static final char BEYOND_ASCII = 0x80;

  private NameText() {}

  /**
   * {@return the name in Unicode's composed form (NFC), with straight apostrophes, plain hyphens
   * and single spaces}
   *
   * @param clean see {@link TypedText#clean}
   */
  public static String normal(String clean) {
    return isNormal(clean) ? clean : normalised(clean);
  }

  /**
   * Every hyphen and dash, and the minus sign.
   *
   * @param character a code point
   * @return whether it is one
   */
  public static boolean isHyphen(int character) {
    return Characters.isHyphen(character);
  }

  private static boolean isNormal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= BEYOND_ASCII || c == '`' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  /** Composed first: some characters compose to what looks like an apostrophe. */
  private static String normalised(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder normal = new StringBuilder(composed.length());
    composed.codePoints().map(NameText::inOneForm).forEach(c -> append(normal, c));
    return normal.toString();
  }

  private static int inOneForm(int c) {
    if (Characters.isApostrophe(c)) {
      return '\'';
    }
    return Characters.isHyphen(c) ? '-' : Characters.normal(c);
  }

  private static void append(StringBuilder text, int c) {
    boolean doubled = c == ' ' && !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    if (!doubled && c != Characters.NONE) {
      text.appendCodePoint(c);
    }
  }
}
