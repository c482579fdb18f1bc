package org.hearth.domain.number;

/** The check digit of an NHS number: weights 10 to 2, eleven less the remainder (R2). */
final class Modulus11 {
  private Modulus11() {}

  /**
   * Whether the tenth digit is the check digit of the nine before it. Weighing the check digit
   * itself with 1 makes the whole sum divisible by 11; a remainder that would ask for the digit 10
   * can then never pass.
   */
  static boolean passes(long tenDigits) {
    long rest = tenDigits;
    int sum = 0;
    for (int weight = 1; weight <= NumberText.LENGTH; weight++) {
      sum += weight * (int) (rest % 10);
      rest /= 10;
    }
    return sum % 11 == 0;
  }
}
