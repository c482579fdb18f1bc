package org.hearth.domain.number;

import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A person's NHS number: ten digits with a Modulus 11 check digit, never one digit repeated, never
 * in the block 999-999 (R2; NHS Data Model and Dictionary, "NHS Number").
 *
 * @param value the ten digits as one number
 */
public record NhsNumber(long value) implements AccountNumber {
  private static final Fault WRONG_CHECK_DIGIT =
      new Fault("is not an NHS number: its check digit does not match; look for a mistyped digit");
  private static final Fault ONE_DIGIT_REPEATED =
      new Fault("is one digit repeated, which is no NHS number");
  private static final Fault DUMMY =
      new Fault("is a dummy number of a care home (999-999-…); write the person's own NHS number");
  private static final Fault TEST_NUMBER =
      new Fault("is a test number (999…), which is not accepted here; write the real NHS number");

  private static final long TEN_ONES = 1_111_111_111L;
  private static final long LARGEST = 9_999_999_999L;
  private static final long TEST_RANGE = 999;
  private static final long NUMBERS_IN_THE_TEST_RANGE = 10_000_000;

  /**
   * For a number that is known to be valid, test numbers included; throws {@link
   * IllegalArgumentException} otherwise.
   *
   * @param value the ten digits as one number
   */
  public NhsNumber {
    Fault fault = fault(value);
    if (fault != null) {
      throw new IllegalArgumentException("An NHS number " + fault.message());
    }
  }

  /**
   * For text that is known to be valid; throws {@link IllegalArgumentException} otherwise.
   *
   * @param text as typed or read
   * @return the number
   */
  public static NhsNumber of(String text) {
    return new NhsNumber(NumberText.read(text));
  }

  /**
   * Parses untrusted text, plain or 3-3-4 with hyphens or spaces (R1, R2).
   *
   * @param text as typed or read
   * @param testNumbers whether the test range 999… is taken
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, NhsNumber> parse(@Nullable String text, TestNumbers testNumbers) {
    long value = NumberText.read(text);
    Fault fault = fault(value);
    if (fault == null && testNumbers == TestNumbers.REFUSED && isTestNumber(value)) {
      fault = TEST_NUMBER;
    }
    return fault == null
        ? Validation.valid(new NhsNumber(value))
        : Validation.invalid(NumberText.faultOf(text, fault));
  }

  private static @Nullable Fault fault(long value) {
    if (value < 0 || value > LARGEST) {
      return NumberText.NOT_TEN_DIGITS;
    }
    if (NumberText.isInTheDummyBlock(value)) {
      return DUMMY;
    }
    if (value % TEN_ONES == 0) {
      return ONE_DIGIT_REPEATED;
    }
    return Modulus11.passes(value) ? null : WRONG_CHECK_DIGIT;
  }

  /** {@return whether this is a number of the test range 999…, which no person has} */
  public boolean isTestNumber() {
    return isTestNumber(value);
  }

  private static boolean isTestNumber(long value) {
    return value / NUMBERS_IN_THE_TEST_RANGE == TEST_RANGE;
  }

  /**
   * 3 3 4 with spaces, as it is printed on letters. For the person's own page only.
   *
   * @return ten digits and two spaces
   */
  public String formatted() {
    return NumberText.grouped(value, ' ');
  }

  /** Masked: an NHS number is personal. */
  @Override
  public String toString() {
    return "NhsNumber[***]";
  }
}
