package org.hearth.domain.number;

import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.jspecify.annotations.Nullable;

/** What staff search by: a person's NHS number or a care home's dummy NHS number. */
public sealed interface AccountNumber permits NhsNumber, DummyNhsNumber {

  /** {@return the ten digits as one number, as they are stored} */
  long value();

  /** {@return the ten digits, leading zeros kept} */
  default String digits() {
    return NumberText.digits(value());
  }

  /**
   * A number of either kind, as a search box takes it: a number of the block 999-999 is a care
   * home's, any other a person's.
   *
   * @param text plain or 3-3-4 with hyphens or spaces
   * @param testNumbers whether the test range 999… is taken
   * @return the value, or what is wrong with the text
   */
  static Validation<Fault, AccountNumber> parse(@Nullable String text, TestNumbers testNumbers) {
    return NumberText.isInTheDummyBlock(NumberText.read(text))
        ? DummyNhsNumber.parse(text).map(number -> number)
        : NhsNumber.parse(text, testNumbers).map(number -> number);
  }

  /**
   * {@return the number that storage kept as {@link #value()}}
   *
   * @param value the digits as one number
   */
  static AccountNumber of(long value) {
    return NumberText.isInTheDummyBlock(value) ? new DummyNhsNumber(value) : new NhsNumber(value);
  }
}
