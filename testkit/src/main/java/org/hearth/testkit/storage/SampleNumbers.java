package org.hearth.testkit.storage;

import org.hearth.domain.number.NhsNumber;

/** NHS numbers of the test range 999…, which no person has. */
public final class SampleNumbers {
  private static final long FIRST_NINE_DIGITS = 999_000_000;
  private static final int MOST = 499_000;

  private SampleNumbers() {}

  /**
   * A number that no other argument gives.
   *
   * @param which 0 to 498,999
   */
  public static NhsNumber nhsNumber(int which) {
    if (which < 0 || which >= MOST) {
      throw new IllegalArgumentException("There are " + MOST + " sample numbers");
    }
    // Of two neighbours whose ninth digit differs by one, at most one has no check digit.
    long nine = FIRST_NINE_DIGITS + 2L * which;
    int check = checkDigit(nine);
    return check == 10
        ? new NhsNumber((nine + 1) * 10 + checkDigit(nine + 1))
        : new NhsNumber(nine * 10 + check);
  }

  private static int checkDigit(long nineDigits) {
    long rest = nineDigits;
    int sum = 0;
    for (int weight = 2; weight <= 10; weight++) {
      sum += weight * (int) (rest % 10);
      rest /= 10;
    }
    return (11 - sum % 11) % 11;
  }
}
