package org.hearth.benchmarks.sample;

/**
 * Invented NHS numbers with right check digits, scattered over their range as real ones are, so
 * that no index is spared by an ascending order.
 */
public enum NumberRange {
  /** 999…, without the dummy block 999-999: no person has one. */
  TEST(99_900_000, 99_900, 61_813),
  /** 4… to 7…, for more rows than the test range holds. */
  ORDINARY(40_000_000, 40_000_000, 24_742_367);

  /** At least nine of the ten ninth digits have a check digit. */
  private static final int NINTH_DIGITS = 9;

  private static final int NO_CHECK_DIGIT = 10;

  private final long firstEight;
  private final long span;
  private final long stride;

  /**
   * @param firstEight the first eight digits of the range
   * @param span how many such beginnings it has
   * @param stride shares no factor with the span, so that each beginning comes once
   */
  NumberRange(long firstEight, long span, long stride) {
    this.firstEight = firstEight;
    this.span = span;
    this.stride = stride;
  }

  /** The range that has so many numbers. */
  public static NumberRange holding(long count) {
    return count <= TEST.size() ? TEST : ORDINARY;
  }

  private long size() {
    return span * NINTH_DIGITS;
  }

  /** The number at an index; another index gives another number. */
  public long number(long index) {
    if (index >= size()) {
      throw new IllegalArgumentException("The range " + this + " ends before " + index);
    }
    long eight = firstEight + index % span * stride % span;
    long ninth = index / span;
    for (long digit = 0; ; digit++) {
      int check = checkDigit(eight * 10 + digit);
      if (check != NO_CHECK_DIGIT && ninth-- == 0) {
        return (eight * 10 + digit) * 10 + check;
      }
    }
  }

  private static int checkDigit(long nine) {
    int sum = 0;
    for (int weight = 2; weight <= 10; weight++) {
      sum += weight * (int) (nine % 10);
      nine /= 10;
    }
    return (11 - sum % 11) % 11;
  }
}
