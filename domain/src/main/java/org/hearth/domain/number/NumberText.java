package org.hearth.domain.number;

import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.Legibility;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ten digits of an account number, plain or 3-3-4 with hyphens or spaces (R1), in one
 * pass and without allocating: the import does this for every row.
 */
final class NumberText {
  static final int LENGTH = 10;
  static final long BLOCK_OF_DUMMY_NUMBERS = 999_999;
  static final long NUMBERS_IN_A_BLOCK = 10_000;

  static final Fault NOT_TEN_DIGITS =
      new Fault("is not 10 digits, written plain or 3-3-4 with hyphens or spaces");

  private static final int GROUPED_LENGTH = 12;
  private static final long UNREADABLE = -1;

  private NumberText() {}

  /** The number, 0 to 9,999,999,999, or a negative value where the text is not one. */
  static long read(@Nullable String text) {
    if (text == null) {
      return UNREADABLE;
    }
    long value = readTrimmed(text);
    // Most text has nothing around it, and cleaning is not free.
    return value < 0 ? readTrimmed(TypedText.clean(text)) : value;
  }

  private static long readTrimmed(String text) {
    return switch (text.length()) {
      case LENGTH -> digits(text, 0, LENGTH, 0);
      case GROUPED_LENGTH -> groups(text);
      default -> UNREADABLE;
    };
  }

  private static long groups(String text) {
    char separator = text.charAt(3);
    if ((separator != '-' && separator != ' ') || text.charAt(7) != separator) {
      return UNREADABLE;
    }
    long first = digits(text, 0, 3, 0);
    long second = digits(text, 4, 7, first);
    return digits(text, 8, GROUPED_LENGTH, second);
  }

  private static long digits(String text, int from, int to, long start) {
    if (start < 0) {
      return UNREADABLE;
    }
    long value = start;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return UNREADABLE;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** The fault of a text that is not the number meant: first that it is blank or illegible. */
  static Fault faultOf(@Nullable String text, Fault fault) {
    String clean = TypedText.clean(text);
    return clean.isEmpty() ? Fault.MISSING : Legibility.faultOr(clean, fault);
  }

  static boolean isInTheDummyBlock(long value) {
    return value / NUMBERS_IN_A_BLOCK == BLOCK_OF_DUMMY_NUMBERS;
  }

  /** Ten digits, leading zeros kept. */
  static String digits(long value) {
    String plain = Long.toString(value);
    return "0".repeat(LENGTH - plain.length()) + plain;
  }

  /** 3-3-4 with the given separator. */
  static String grouped(long value, char separator) {
    String digits = digits(value);
    return digits.substring(0, 3)
        + separator
        + digits.substring(3, 6)
        + separator
        + digits.substring(6);
  }
}
