package org.hearth.domain.number;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts of ten digits, good and bad by the oracle. */
final class NumberTexts {
  private NumberTexts() {}

  static Arbitrary<String> tenDigits() {
    return Arbitraries.strings().numeric().ofLength(10);
  }

  /** NHS numbers that a person may have, none of the test range. */
  static Arbitrary<String> valid() {
    return tenDigits()
        .filter(CheckDigitOracle::passes)
        .filter(text -> !text.startsWith("999") && text.chars().distinct().count() > 1);
  }

  /** NHS numbers of the test range, outside the block of the dummy numbers. */
  static Arbitrary<String> test() {
    return Arbitraries.strings()
        .numeric()
        .ofLength(7)
        .map(rest -> "999" + rest)
        .filter(text -> CheckDigitOracle.passes(text) && !text.startsWith("999999"));
  }

  static String grouped(String tenDigits, String separator) {
    return String.join(
        separator, tenDigits.substring(0, 3), tenDigits.substring(3, 6), tenDigits.substring(6));
  }
}
