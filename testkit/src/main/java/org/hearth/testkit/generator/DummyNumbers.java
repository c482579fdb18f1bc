package org.hearth.testkit.generator;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Dummy NHS numbers as text. */
public final class DummyNumbers {
  private DummyNumbers() {}

  /**
   * Any four digits, in each way of writing.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> any() {
    return Combinators.combine(plain(), Arbitraries.of("", " ", "-")).as(NhsNumbers::grouped);
  }

  /**
   * Those that no validator takes for a person's.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> safe() {
    return plain().filter(DummyNumbers::isSafe);
  }

  /**
   * Wrong in one of the ways in which they are wrong; blank is right, and asks for one.
   *
   * @return a generator of texts
   */
  public static Arbitrary<String> faulty() {
    return Arbitraries.of(
        "9999980001", "999-999-001", "999-999-00001", "999-9990001", "999-999-OOO1", "9991000011");
  }

  /**
   * Whether ten digits fail the check of an NHS number.
   *
   * @param tenDigits digits without spaces
   * @return whether they do
   */
  public static boolean isSafe(String tenDigits) {
    return NhsNumbers.checkDigit(tenDigits.substring(0, 9))
        != Character.digit(tenDigits.charAt(9), 10);
  }

  private static Arbitrary<String> plain() {
    return Arbitraries.integers().between(0, 9_999).map("999999%04d"::formatted);
  }
}
