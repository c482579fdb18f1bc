package org.hearth.domain.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import io.vavr.control.Validation;
import java.util.Optional;
import org.hearth.domain.fault.Fault;

/**
 * The digits of a telephone number, none of them dropped. The library decides which numbers exist
 * and is not asked to read text: it leaves out words, second numbers and what follows some signs.
 *
 * @param international whether a plus sign or 00 stands before the country code
 * @param digits without the plus sign or 00
 * @param lastGroup how many digits follow the last space, hyphen or dot
 */
record DialledNumber(boolean international, String digits, int lastGroup) {
  static final Fault MALFORMED =
      new Fault("is not a telephone number; write it with its area code, like 0161 653 2454");
  static final Fault MORE_THAN_ONE_NUMBER =
      new Fault(
          "has more in it than one telephone number; extensions, second numbers and remarks are not"
              + " kept, so write one number alone, like 0161 653 2454");

  private static final PhoneNumberUtil NUMBERING_PLANS = PhoneNumberUtil.getInstance();
  private static final String UNKNOWN_REGION = "ZZ";
  private static final int HOME_CODE = 44;
  private static final String HOME_PREFIX = "44";
  private static final int SHORTEST_OF_HOME = 7;
  private static final int LONGEST_OF_HOME = 10;

  /** E.164's limit. */
  private static final int LONGEST = 15;

  /** A text that is cleaned already. */
  static Validation<Fault, DialledNumber> read(String clean) {
    DialledText text = new DialledText(clean);
    Fault fault = text.fault();
    if (fault != null) {
      return Validation.invalid(fault);
    }
    DialledNumber number = of(text);
    return number.isTooLong() || number.mayEndInAnExtension()
        ? Validation.invalid(MORE_THAN_ONE_NUMBER)
        : Validation.valid(number);
  }

  private static DialledNumber of(DialledText text) {
    String digits = text.digits();
    if (!text.hasPlus() && digits.startsWith("00")) {
      return new DialledNumber(true, digits.substring(2), text.lastGroup());
    }
    boolean homeCodeWithoutPlus =
        digits.length() > LONGEST_OF_HOME && digits.startsWith(HOME_PREFIX);
    return new DialledNumber(text.hasPlus() || homeCodeWithoutPlus, digits, text.lastGroup());
  }

  private boolean isOfHome() {
    return !international || digits.startsWith(HOME_PREFIX);
  }

  /** Of a UK number: what follows the country code and the zero. */
  private String national() {
    String rest = international ? digits.substring(HOME_PREFIX.length()) : digits;
    return rest.startsWith("0") ? rest.substring(1) : rest;
  }

  private boolean isTooLong() {
    return isOfHome() ? national().length() > LONGEST_OF_HOME : digits.length() > LONGEST;
  }

  /** Some UK numbers are short; a short extension makes another number of one. */
  private boolean mayEndInAnExtension() {
    if (!isOfHome()) {
      return false;
    }
    String shorter = national();
    int length = shorter.length() - lastGroup;
    return lastGroup > 0
        && length >= SHORTEST_OF_HOME
        && isValidOfHome(shorter.substring(0, length));
  }

  /** A plus sign, country code and number, if a numbering plan has it. */
  Optional<String> e164() {
    if (isOfHome()) {
      return isValidOfHome(national())
          ? Optional.of("+" + HOME_PREFIX + national())
          : Optional.empty();
    }
    return abroad();
  }

  private static boolean isValidOfHome(String national) {
    if (national.length() < SHORTEST_OF_HOME || national.startsWith("0")) {
      return false;
    }
    return NUMBERING_PLANS.isValidNumber(
        new Phonenumber.PhoneNumber()
            .setCountryCode(HOME_CODE)
            .setNationalNumber(Long.parseLong(national)));
  }

  private Optional<String> abroad() {
    try {
      Phonenumber.PhoneNumber number = NUMBERING_PLANS.parse("+" + digits, UNKNOWN_REGION);
      String e164 = NUMBERING_PLANS.format(number, PhoneNumberFormat.E164);
      return NUMBERING_PLANS.isValidNumber(number) && keepsDigits(number, e164)
          ? Optional.of(e164)
          : Optional.empty();
    } catch (NumberParseException unreadable) {
      return Optional.empty();
    }
  }

  /** The library may drop or change prefixes; one zero behind the country code is no digit. */
  private boolean keepsDigits(Phonenumber.PhoneNumber number, String e164) {
    String code = "+" + number.getCountryCode();
    String typed = "+" + digits;
    return e164.equals(typed)
        || (typed.startsWith(code + "0") && e164.equals(code + typed.substring(code.length() + 1)));
  }
}
