package org.hearth.domain.text;

import java.util.regex.Pattern;

/** What bytes look like that were read in a wrong encoding, and escapes that nothing resolved. */
final class WrongDecoding {
  /** Bytes 80 to BF of UTF-8, read as Windows-1252 or Latin-1: quotes and dashes apart. */
  private static final String BYTE =
      "\u0080-\u0090\u0098-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf"
          + "\u20ac\u201a\u0192\u201e\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
          + "\u02dc\u2122\u0161\u203a\u0153\u017e\u0178";

  /** The others, which may also follow the last letter of a word. */
  private static final String QUOTE =
      "\u0091-\u0097\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u2026\u00a0\u00ab\u00bb";

  private static final Pattern UTF_8_READ_AS_LATIN =
      Pattern.compile(
          // Letters with accents: no word has these two capitals before such a sign.
          "[\u00c2\u00c3]["
              + BYTE
              + QUOTE
              + "]"
              // Central Europe, Wales, Greece, the Cyrillic letters.
              + "|[\u00c4\u00c5\u00c8\u00ce\u00cf\u00d0\u00d1]["
              + BYTE
              + "]|\u00c4\u2026"
              // Quotation marks, dashes, the euro, the trade mark, the mark of byte order.
              + "|\u00e2(?:\u20ac|\u0080|\u201a\u00ac|\u201e\u00a2)"
              + "|\u00e1[\u00b8\u00b9\u00ba\u00bb]["
              + BYTE
              + QUOTE
              + "]"
              + "|\u00ef(?:\u00bb\u00bf|\u00bf\u00bd)|\u00f0(?:\u0178|\u009f)"
              // Controls that Windows-1252 has letters for.
              + "|[\u0080-\u0084\u0086-\u009f]");

  private static final Pattern UTF_8_READ_AS_MACINTOSH_OR_DOS =
      Pattern.compile(
          "\u221a[^\\s\\d(.]|\u201a\u00c4[^\\s]|\u00ac[\u00a3\u00a9\u00b0]"
              + "|[\u251c\u252c][^\\s]|\u00d4\u00c7[^\\s]");

  private static final Pattern ESCAPED =
      Pattern.compile(
          "&(?:amp|lt|gt|quot|apos|nbsp|[lr][sad]quo|[nm]dash|hellip|middot|bull|pound|euro|deg|copy"
              + "|reg|shy|szlig|oslash|(?i:aelig|oelig|eth|thorn)"
              + "|[a-zA-Z](?:acute|grave|circ|uml|tilde|ring|cedil|caron|slash)"
              + "|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});"
              + "|\\\\u[0-9a-fA-F]{4}|_x[0-9a-fA-F]{4}_|=[CE][2-9A-F]=[89AB][0-9A-F]");

  private WrongDecoding() {}

  static boolean isSuspected(String text) {
    boolean foreign = false;
    boolean escape = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      foreign |= c > '~';
      escape |= c == '&' || c == '\\' || c == '_' || c == '=';
    }
    return (escape && ESCAPED.matcher(text).find()) || (foreign && isMisread(text));
  }

  private static boolean isMisread(String text) {
    return UTF_8_READ_AS_LATIN.matcher(text).find()
        || UTF_8_READ_AS_MACINTOSH_OR_DOS.matcher(text).find();
  }
}
