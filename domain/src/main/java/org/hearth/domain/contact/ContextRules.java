package org.hearth.domain.contact;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Set;

/**
 * Characters that a domain may have in some company only (RFC 5892, appendix A). The joiners
 * without width are never taken: people cannot see whether they typed one.
 */
final class ContextRules {
  private static final int MIDDLE_DOT = 0xB7;
  private static final int GREEK_KERAIA = 0x375;
  private static final int HEBREW_GERESH = 0x5F3;
  private static final int HEBREW_GERSHAYIM = 0x5F4;
  private static final int KATAKANA_MIDDLE_DOT = 0x30FB;
  private static final Set<UnicodeScript> JAPANESE =
      Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN);

  private ContextRules() {}

  /**
   * Whether a character is one of them; the digits of Arabic and Persian are plain digits as well.
   */
  static boolean isGoverned(int c) {
    return c == MIDDLE_DOT
        || c == GREEK_KERAIA
        || c == HEBREW_GERESH
        || c == HEBREW_GERSHAYIM
        || c == KATAKANA_MIDDLE_DOT;
  }

  static boolean areKeptBy(int[] label) {
    boolean arabicDigits = Arrays.stream(label).anyMatch(c -> c >= 0x660 && c <= 0x669);
    boolean persianDigits = Arrays.stream(label).anyMatch(c -> c >= 0x6F0 && c <= 0x6F9);
    boolean kept = !(arabicDigits && persianDigits);
    for (int i = 0; i < label.length && kept; i++) {
      kept = isKept(label, i);
    }
    return kept;
  }

  private static boolean isKept(int[] label, int at) {
    int before = at == 0 ? -1 : label[at - 1];
    int after = at + 1 == label.length ? -1 : label[at + 1];
    return switch (label[at]) {
      case MIDDLE_DOT -> before == 'l' && after == 'l';
      case GREEK_KERAIA -> isOf(after, UnicodeScript.GREEK);
      case HEBREW_GERESH, HEBREW_GERSHAYIM -> isOf(before, UnicodeScript.HEBREW);
      case KATAKANA_MIDDLE_DOT ->
          Arrays.stream(label)
              .anyMatch(c -> c != KATAKANA_MIDDLE_DOT && JAPANESE.contains(UnicodeScript.of(c)));
      default -> true;
    };
  }

  private static boolean isOf(int c, UnicodeScript script) {
    return c >= 0 && UnicodeScript.of(c) == script;
  }
}
