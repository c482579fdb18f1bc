package org.hearth.domain.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number that exists in its country's numbering plan (R13; Google's libphonenumber).
 * Text without a country code is read as a UK number, a leading zero lost to a spreadsheet
 * forgiven.
 *
 * @param e164 a plus sign, country code and number: {@code +441616532454}
 */
public record PhoneNumber(String e164) {
  private static final Fault MALFORMED =
      new Fault("is not a telephone number; write it with its area code, like 0161 653 2454");
  private static final PhoneNumberUtil NUMBERING_PLANS = PhoneNumberUtil.getInstance();
  private static final String HOME_REGION = "GB";
  private static final int HOME_CODE = 44;
  private static final String HOME_PREFIX = "+44";
  private static final int LONGEST_TYPED = 40;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 17;

  /** A literal in E.164 that is known to be right; throws where its form is not. */
  public PhoneNumber {
    if (!isInE164(e164)) {
      throw new IllegalArgumentException("The telephone number " + MALFORMED.message());
    }
  }

  /** A stranger's text: national or with a plus sign, spaces, hyphens and brackets as they come. */
  public static Validation<Fault, PhoneNumber> parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Validation.invalid(Fault.MISSING);
    }
    // Letters are refused first: the library would dial "1942215e3" as if on a keypad.
    if (text.length() > LONGEST_TYPED || text.chars().anyMatch(Character::isLetter)) {
      return Validation.invalid(MALFORMED);
    }
    try {
      var number = read(text);
      return NUMBERING_PLANS.isValidNumber(number)
          ? Validation.valid(
              new PhoneNumber(NUMBERING_PLANS.format(number, PhoneNumberFormat.E164)))
          : Validation.invalid(MALFORMED);
    } catch (NumberParseException unreadable) {
      return Validation.invalid(MALFORMED);
    }
  }

  /**
   * Nearly all numbers are digits of the UK. In them, too, the library would look for extensions,
   * prefixes and letters, which takes longer than all other checks of a resident.
   */
  private static Phonenumber.PhoneNumber read(String text) throws NumberParseException {
    long national = plainlyOfHome(text);
    return national == 0
        ? NUMBERING_PLANS.parse(text, HOME_REGION)
        : new Phonenumber.PhoneNumber().setCountryCode(HOME_CODE).setNationalNumber(national);
  }

  /** The nine or ten digits behind a zero or +44 where nothing else is there; otherwise 0. */
  private static long plainlyOfHome(String text) {
    int start = text.startsWith(HOME_PREFIX) ? HOME_PREFIX.length() : 1;
    boolean isOfHome = start > 1 || text.charAt(0) == '0';
    if (!isOfHome || text.length() <= start || text.charAt(start) < '1') {
      return 0;
    }
    long number = 0;
    int digits = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        number = 10 * number + c - '0';
        digits++;
      } else if (c != ' ') {
        return 0;
      }
    }
    return digits == 9 || digits == 10 ? number : 0;
  }

  /** The form alone: numbering plans change, and a number once stored must still be readable. */
  private static boolean isInE164(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.charAt(0) == '+'
        && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  /** As it is dialled within its country: {@code 0161 653 2454}. */
  public String national() {
    try {
      return NUMBERING_PLANS.format(
          NUMBERING_PLANS.parse(e164, HOME_REGION), PhoneNumberFormat.NATIONAL);
    } catch (NumberParseException unreadable) {
      return e164;
    }
  }

  /** Masked: a telephone number is personal. */
  @Override
  public String toString() {
    return "PhoneNumber[***]";
  }
}
