package org.hearth.domain.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A key that is the same for all spellings of a name. Letter case, accents, apostrophes, hyphens,
 * spaces and full stops do not matter: {@code O’Hara}, {@code O'HARA} and {@code Ohara} are one, as
 * are {@code Smith-Jones} and {@code Smith Jones}. Databases keep keys: a change here needs a step
 * that writes them anew.
 */
public final class SearchKey {
  /** The longest key that a database column can hold, in characters. */
  public static final int LONGEST = 200;

  private SearchKey() {}

  /**
   * {@return the key of a name; never empty where the name is not}
   *
   * @param name as typed
   */
  public static String of(String name) {
    String key = TypedText.isAscii(name) ? ofAscii(name) : ofUnicode(name);
    return shortened(key.isEmpty() ? name.toLowerCase(Locale.ROOT) : key);
  }

  private static String ofAscii(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        key.append((char) (c + 'a' - 'A'));
      } else if ((c >= 'a' && c <= 'z') || !isLeftOut(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** Marks go before the letter case: capitals of some of them are letters. */
  private static String ofUnicode(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isLeftOut(c) && !isAccent(c))
        .forEach(letters::appendCodePoint);
    StringBuilder key = new StringBuilder(letters.length());
    folded(letters.toString()).codePoints().forEach(c -> appendPlain(key, c));
    return Normalizer.normalize(key, Normalizer.Form.NFC);
  }

  /** There and back folds what lower case alone leaves apart: ß and SS, ı and i, ς and σ. */
  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static boolean isLeftOut(int c) {
    return c == '.'
        || c == 0xB7
        || Character.isWhitespace(c)
        || Characters.normal(c) == ' '
        || Characters.normal(c) == Characters.NONE
        || Characters.isApostrophe(c)
        || Characters.isHyphen(c);
  }

  /**
   * A mark that people leave out: accents of Latin, Greek and Cyrillic letters, vowel points of
   * Arabic and Hebrew. Marks of other scripts are part of the spelling.
   */
  private static boolean isAccent(int c) {
    if (c < 0x300 || Character.getType(c) != Character.NON_SPACING_MARK) {
      return false;
    }
    boolean hebrewPoint = c >= 0x591 && c <= 0x5C7;
    boolean kanaVoicing = c == 0x3099 || c == 0x309A;
    return hebrewPoint
        || (Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED && !kanaVoicing);
  }

  /** Letters that Unicode does not take apart, as those write them who lack the key. */
  private static void appendPlain(StringBuilder key, int c) {
    switch (c) {
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'þ' -> key.append("th");
      case 'ø' -> key.append('o');
      case 'ł' -> key.append('l');
      case 'đ', 'ð', 'ɗ' -> key.append('d');
      case 'ħ' -> key.append('h');
      case 'ŧ' -> key.append('t');
      case 'ŋ' -> key.append('n');
      case 'ɓ', 'ƀ' -> key.append('b');
      case 'ƙ' -> key.append('k');
      case 'ƴ' -> key.append('y');
      case 'ɨ' -> key.append('i');
      default -> key.appendCodePoint(c);
    }
  }

  private static String shortened(String key) {
    if (key.length() <= LONGEST) {
      return key;
    }
    boolean splitsPair = Character.isHighSurrogate(key.charAt(LONGEST - 1));
    return key.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
  }
}
