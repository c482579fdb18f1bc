package org.hearth.domain.number;

/** The check digit of an NHS number: weights 10 to 2, eleven less the remainder (R2). */
final class Modulus11 {
  private static final int GROUPS = 1_000;

  /** What the weights make of any three digits, modulo 11: three look-ups instead of a loop. */
  private static final byte[] FIRST_THREE = weighed(10);

  private static final byte[] SECOND_THREE = weighed(7);
  private static final byte[] THIRD_THREE = weighed(4);

  private Modulus11() {}

  /**
   * Whether the tenth digit is the check digit of the nine before it. Weighing the check digit
   * itself with 1 makes the whole sum divisible by 11; a remainder that would ask for the digit 10
   * can then never pass.
   *
   * @param tenDigits 0 to 9,999,999,999
   */
  static boolean passes(long tenDigits) {
    int firstSix = (int) (tenDigits / 10_000);
    int lastFour = (int) (tenDigits % 10_000);
    int sum =
        FIRST_THREE[firstSix / GROUPS]
            + SECOND_THREE[firstSix % GROUPS]
            + THIRD_THREE[lastFour / 10]
            + lastFour % 10;
    return sum % 11 == 0;
  }

  private static byte[] weighed(int weight) {
    byte[] sums = new byte[GROUPS];
    for (int group = 0; group < GROUPS; group++) {
      int sum = group / 100 * weight + group / 10 % 10 * (weight - 1) + group % 10 * (weight - 2);
      sums[group] = (byte) (sum % 11);
    }
    return sums;
  }
}
