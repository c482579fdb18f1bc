package org.hearth.application.internal.imports.column;

import io.vavr.control.Validation;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.text.TypedText;

/** What a column of a file is called in words: its letter in a spreadsheet, and its header. */
final class ColumnLabel {
  private static final int LONGEST = 40;
  private static final int MOST_DIGITS = 4;
  private static final int LETTERS = 26;

  private ColumnLabel() {}

  /** {@code J "Notes"}; the letter alone where the header is blank, or may be a person's data. */
  static String of(int index, String header) {
    String text = readable(header);
    return text.isEmpty() || maybePersonal(text)
        ? letter(index)
        : letter(index) + " \"" + text + "\"";
  }

  /** A, B, …, Z, AA, …, XFD. */
  static String letter(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('A' + rest % LETTERS));
    }
    return letters.toString();
  }

  /** On one line, cut, without characters that end the quotes or steer a terminal. */
  static String readable(String header) {
    StringBuilder text = new StringBuilder();
    TypedText.visible(TypedText.clean(header))
        .codePoints()
        .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
        .map(c -> c == '"' ? '\'' : c)
        .limit(LONGEST + 1L)
        .forEach(text::appendCodePoint);
    return text.codePointCount(0, text.length()) > LONGEST
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…"
        : text.toString().strip();
  }

  /** A file without a header has a person's row in its place. */
  private static boolean maybePersonal(String text) {
    Validation<?, Postcode> postcode = Postcode.parse(text);
    return text.indexOf('@') >= 0
        || text.codePoints().filter(Character::isDigit).count() > MOST_DIGITS
        || postcode.isValid();
  }
}
