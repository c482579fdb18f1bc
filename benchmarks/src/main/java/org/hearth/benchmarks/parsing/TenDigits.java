package org.hearth.benchmarks.parsing;

/** The least that reading an NHS number takes: one bare loop over ten digits. */
final class TenDigits {
  private static final int LENGTH = 10;
  private static final int HYPHENATED_LENGTH = 12;

  private TenDigits() {}

  /** The number, or -1 where the text is not ten digits with a check digit. */
  static long read(String text) {
    if (text.length() != LENGTH) {
      return -1;
    }
    long value = 0;
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
      sum += digit * (LENGTH - i);
    }
    return sum % 11 == 0 ? value : -1;
  }

  /** The same of twelve characters, the fourth and the eighth hyphens. */
  static long readHyphenated(String text) {
    if (text.length() != HYPHENATED_LENGTH) {
      return -1;
    }
    long value = 0;
    int sum = 0;
    int weight = LENGTH;
    for (int i = 0; i < HYPHENATED_LENGTH; i++) {
      char c = text.charAt(i);
      if (i == 3 || i == 7) {
        if (c != '-') {
          return -1;
        }
        continue;
      }
      int digit = c - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
      sum += digit * weight--;
    }
    return sum % 11 == 0 ? value : -1;
  }
}
