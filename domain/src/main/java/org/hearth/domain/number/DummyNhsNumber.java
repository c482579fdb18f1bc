package org.hearth.domain.number;

import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in account number, 999-999-XXXX: a care home's, never a person's (R1).
 *
 * @param value the ten digits as one number, 9,999,990,000 to 9,999,999,999
 */
public record DummyNhsNumber(long value) implements AccountNumber {
  private static final Fault NOT_A_DUMMY_NUMBER =
      new Fault("is not a dummy NHS number: it begins with 999-999 and four digits follow");

  static final long FIRST = NumberText.BLOCK_OF_DUMMY_NUMBERS * NumberText.NUMBERS_IN_A_BLOCK;

  /**
   * For a number that is known to be valid; throws {@link IllegalArgumentException} otherwise.
   *
   * @param value the ten digits as one number, 9,999,990,000 to 9,999,999,999
   */
  public DummyNhsNumber {
    Fault fault = fault(value);
    if (fault != null) {
      throw new IllegalArgumentException("A dummy NHS number " + fault.message());
    }
  }

  /**
   * For text that is known to be valid; throws {@link IllegalArgumentException} otherwise.
   *
   * @param text as typed or read
   * @return the number
   */
  public static DummyNhsNumber of(String text) {
    return new DummyNhsNumber(NumberText.read(text));
  }

  /**
   * {@return the dummy number with the given last four digits}
   *
   * @param ending 0 to 9,999
   */
  public static DummyNhsNumber endingIn(int ending) {
    return new DummyNhsNumber(FIRST + ending);
  }

  /**
   * Parses untrusted text, plain or 3-3-4 with hyphens or spaces; any four digits may end it.
   *
   * @param text as typed or read
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, DummyNhsNumber> parse(@Nullable String text) {
    long value = NumberText.read(text);
    Fault fault = fault(value);
    return fault == null
        ? Validation.valid(new DummyNhsNumber(value))
        : Validation.invalid(NumberText.faultOf(text, fault));
  }

  private static @Nullable Fault fault(long value) {
    if (value < 0) {
      return NumberText.NOT_TEN_DIGITS;
    }
    return NumberText.isInTheDummyBlock(value) ? null : NOT_A_DUMMY_NUMBER;
  }

  /** {@return the last four digits, 0 to 9,999} */
  public int ending() {
    return (int) (value - FIRST);
  }

  /**
   * {@return whether it fails Modulus 11, so that no validator takes it for a person's number
   * (R22); 9,091 of the 10,000 do}
   */
  public boolean isSafe() {
    return !Modulus11.passes(value);
  }

  /** 999-999-XXXX, which parses back. */
  @Override
  public String toString() {
    return NumberText.grouped(value, '-');
  }
}
