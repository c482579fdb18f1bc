package org.hearth.testkit.imports.fuzz.internal.oracle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that spans lines because of quotes that belong to nothing: it holds as many separators as
 * a row, or something that is the number of an account.
 */
final class Swallowed {
  private static final Pattern TEN_DIGITS =
      Pattern.compile("(?<![0-9])([0-9]{3})([ -]?)([0-9]{3})\\2([0-9]{4})(?![0-9])");

  private static final int DIGITS_OF_A_DATE = 8;

  private Swallowed() {}

  /** Whether some cell of a row holds other rows. */
  static boolean rows(SheetRow row, char separator, int columns) {
    return row.lines().size() > 1
        && row.cells().stream().anyMatch(cell -> inCell(cell, separator, columns));
  }

  /** Whether a cell holds text of other rows. */
  static boolean inCell(String cell, char separator, int columns) {
    return hasLines(cell)
        && (cell.chars().filter(c -> c == separator).count() >= columns - 1 || hasNumber(cell));
  }

  /** Whether a cell holds a number or an e-mail address that may be of another row. */
  static boolean perhaps(SheetRow row) {
    return row.cells().stream()
        .filter(Swallowed::hasLines)
        .anyMatch(
            cell ->
                cell.indexOf('@') >= 0
                    || cell.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_DATE);
  }

  private static boolean hasLines(String cell) {
    return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
  }

  private static boolean hasNumber(String cell) {
    Matcher matcher = TEN_DIGITS.matcher(cell);
    while (matcher.find()) {
      if (isAccountNumber(matcher.group(1) + matcher.group(3) + matcher.group(4))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAccountNumber(String digits) {
    if (digits.startsWith("999999")) {
      return true;
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    return sum % 11 == 0;
  }
}
