package org.hearth.testkit.generator;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** NHS numbers as text; those that are right are of the test range 999…, which no person has. */
public final class NhsNumbers {
  private NhsNumbers() {}

  /**
   * Right where test numbers are allowed, in each way of writing.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> valid() {
    return Combinators.combine(plain(), Arbitraries.of("", " ", "-")).as(NhsNumbers::grouped);
  }

  /**
   * Right where test numbers are allowed, ten digits.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> plain() {
    return Arbitraries.integers()
        .between(0, 998_999)
        .map("999%06d"::formatted)
        .filter(nine -> checkDigit(nine) != 10)
        .map(nine -> nine + checkDigit(nine));
  }

  /**
   * Wrong in one of the ways in which numbers are wrong.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> faulty() {
    Arbitrary<String> wrongCheckDigit =
        Combinators.combine(plain(), Arbitraries.integers().between(1, 9))
            .as((number, more) -> number.substring(0, 9) + (number.charAt(9) - '0' + more) % 10);
    return Arbitraries.oneOf(
        wrongCheckDigit,
        Arbitraries.of("", " ", "0000000000", "9999999999", "none", "9.99E+09", "99910000111"),
        DummyNumbers.any());
  }

  /**
   * The check digit of nine digits, as the NHS Data Dictionary defines it; 10 where there is none.
   *
   * @param nineDigits digits without spaces
   * @return 0 to 9, or 10
   */
  public static int checkDigit(String nineDigits) {
    int sum = 0;
    for (int position = 0; position < 9; position++) {
      sum += (10 - position) * Character.digit(nineDigits.charAt(position), 10);
    }
    int check = 11 - sum % 11;
    return check == 11 ? 0 : check;
  }

  static String grouped(String tenDigits, String separator) {
    return tenDigits.substring(0, 3)
        + separator
        + tenDigits.substring(3, 6)
        + separator
        + tenDigits.substring(6);
  }
}
