package org.hearth.domain.person;

import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.Legibility;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/** A date of birth (R6, R13). */
public record DateOfBirth(LocalDate day) {
  /** In years: an older person is not registered. */
  public static final int OLDEST_YEARS = 130;

  /** In years: from this birthday on, a person is an adult (R6). */
  public static final int ADULT_YEARS = 18;

  private static final Fault MALFORMED =
      new Fault("is not a date; write it like 1950-10-22 or 22/10/1950");
  private static final Fault NO_SUCH_DAY = new Fault("is a day that the calendar does not have");
  private static final Fault IN_THE_FUTURE = new Fault("is in the future");
  private static final Fault TOO_LONG_AGO = new Fault("is over 130 years ago");
  private static final Fault UNDER_AGE =
      new Fault("is less than 18 years ago; a care home's account needs an adult's date of birth");
  private static final int LENGTH = 10;

  /**
   * For a valid date in ISO form; throws {@link java.time.format.DateTimeParseException} otherwise.
   *
   * @param isoDate as {@code 1940-01-31}
   * @return the date
   */
  public static DateOfBirth of(String isoDate) {
    return new DateOfBirth(LocalDate.parse(isoDate));
  }

  /**
   * Parses untrusted text, ISO or dd/mm/yyyy. Whether it is plausible depends on the day of asking.
   *
   * @param text as typed or read
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, DateOfBirth> parse(@Nullable String text) {
    String date = TypedText.clean(text);
    if (date.isEmpty()) {
      return Validation.invalid(Fault.MISSING);
    }
    if (date.length() != LENGTH) {
      return malformed(date);
    }
    int year;
    int month;
    int day;
    if (date.charAt(4) == '-' && date.charAt(7) == '-') {
      year = number(date, 0, 4);
      month = number(date, 5, 7);
      day = number(date, 8, LENGTH);
    } else if (date.charAt(2) == '/' && date.charAt(5) == '/') {
      day = number(date, 0, 2);
      month = number(date, 3, 5);
      year = number(date, 6, LENGTH);
    } else {
      return malformed(date);
    }
    if (year < 0 || month < 0 || day < 0) {
      return malformed(date);
    }
    try {
      return Validation.valid(new DateOfBirth(LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Validation.invalid(NO_SUCH_DAY);
    }
  }

  private static Validation<Fault, DateOfBirth> malformed(String text) {
    return Validation.invalid(Legibility.faultOr(text, MALFORMED));
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /**
   * R13: not in the future and not over 130 years ago.
   *
   * @param today the day of asking, by which ages are judged
   * @return what is wrong with it, or nothing
   */
  public Optional<Fault> faultOfPerson(LocalDate today) {
    if (day.isAfter(today)) {
      return Optional.of(IN_THE_FUTURE);
    }
    return day.isBefore(today.minusYears(OLDEST_YEARS))
        ? Optional.of(TOO_LONG_AGO)
        : Optional.empty();
  }

  /**
   * R6: the person responsible for a care home is at least 18 on the day, and plausibly alive. A
   * person born on 29 February is 18 on 1 March.
   *
   * @param today the day of asking, by which ages are judged
   * @return what is wrong with it, or nothing
   */
  public Optional<Fault> faultOfAdult(LocalDate today) {
    return faultOfPerson(today)
        .or(
            () ->
                day.isAfter(today.minusYears(ADULT_YEARS))
                    ? Optional.of(UNDER_AGE)
                    : Optional.empty());
  }

  /** Masked: a date of birth is personal. */
  @Override
  public String toString() {
    return "DateOfBirth[***]";
  }
}
