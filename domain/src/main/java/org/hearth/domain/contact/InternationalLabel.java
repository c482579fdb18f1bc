package org.hearth.domain.contact;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;
import org.hearth.domain.text.TypedText;

/**
 * A label of a domain that has letters beyond ASCII (RFC 5891, 4.2; RFC 5892). What a code point
 * may be is derived from the properties that Java's Unicode has, as RFC 5892 derives it.
 */
final class InternationalLabel {
  private static final Set<Integer> VALID_BY_EXCEPTION =
      Set.of(0xDF, 0x131, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007);
  private static final Set<Integer> INVALID_BY_EXCEPTION =
      Set.of(0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B);

  private InternationalLabel() {}

  static boolean isValid(String label) {
    return !TypedText.isAscii(label)
        && Normalizer.isNormalized(label, Form.NFC)
        && !hasMisplacedHyphen(label)
        && !isMark(label.codePointAt(0))
        && label.codePoints().allMatch(InternationalLabel::isPermitted)
        && ContextRules.areKeptBy(label.codePoints().toArray());
  }

  private static boolean hasMisplacedHyphen(String label) {
    return label.startsWith("-") || label.endsWith("-") || label.startsWith("--", 2);
  }

  private static boolean isPermitted(int c) {
    if (c < 0x80) {
      return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    }
    if (VALID_BY_EXCEPTION.contains(c) || ContextRules.isGoverned(c)) {
      return true;
    }
    return !INVALID_BY_EXCEPTION.contains(c)
        && !isOldHangul(c)
        && !isIgnorable(c)
        && UnicodeScript.of(c) != UnicodeScript.CHEROKEE
        && isLetterOrDigit(c)
        && isStable(c);
  }

  private static boolean isLetterOrDigit(int c) {
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER,
          Character.UPPERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.MODIFIER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> isMark(c) && Character.getType(c) != Character.ENCLOSING_MARK;
    };
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /**
   * Neither letter case nor compatibility forms would make another character of it. Java folds by
   * upper and lower case, which is Unicode's folding but for ß, ı and ς, exceptions above, and
   * Cherokee, whose folding goes the other way: its domains are not taken.
   */
  private static boolean isStable(int c) {
    String text = Character.toString(c);
    String folded =
        Normalizer.normalize(text, Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Form.NFKC).equals(text);
  }

  private static boolean isOldHangul(int c) {
    return (c >= 0x1100 && c <= 0x11FF)
        || (c >= 0xA960 && c <= 0xA97F)
        || (c >= 0xD7B0 && c <= 0xD7FF);
  }

  /** What cannot be seen, and marks for symbols and for music. */
  private static boolean isIgnorable(int c) {
    return TypedText.isEmpty(Character.toString(c))
        || (c >= 0x20D0 && c <= 0x20FF)
        || (c >= 0x1D100 && c <= 0x1D24F);
  }
}
