package org.hearth.domain.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number that exists in its country's numbering plan (R13; Google's libphonenumber).
 * Text without a country code is read as a UK number, a leading zero lost to a spreadsheet
 * forgiven.
 *
 * @param e164 a plus sign, country code and number: {@code +441616532454}
 */
public record PhoneNumber(String e164) {
  private static final PhoneNumberUtil NUMBERING_PLANS = PhoneNumberUtil.getInstance();
  private static final String HOME_REGION = "GB";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 17;

  /**
   * For text that is known to be valid E.164; throws {@link IllegalArgumentException} where its
   * form is not.
   *
   * @param e164 a plus sign, country code and number: {@code +441616532454}
   */
  public PhoneNumber {
    if (!isInE164(e164)) {
      throw new IllegalArgumentException(
          "The telephone number " + DialledNumber.MALFORMED.message());
    }
  }

  /**
   * Parses untrusted text: national or with a plus sign, spaces, hyphens, dots and brackets as they
   * come. All digits that are typed are kept; an extension, a second number or a remark is refused,
   * because no part of a number may be dropped.
   *
   * @param text as typed or read
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, PhoneNumber> parse(@Nullable String text) {
    String clean = TypedText.clean(text);
    if (clean.isEmpty()) {
      return Validation.invalid(Fault.MISSING);
    }
    Validation<Fault, DialledNumber> dialled = DialledNumber.read(clean);
    if (dialled.isInvalid()) {
      return Validation.invalid(dialled.getError());
    }
    return dialled
        .get()
        .e164()
        .map(e164 -> Validation.<Fault, PhoneNumber>valid(new PhoneNumber(e164)))
        .orElse(Validation.invalid(DialledNumber.MALFORMED));
  }

  /** The form alone: numbering plans change, and a number once stored must still be readable. */
  private static boolean isInE164(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.charAt(0) == '+'
        && text.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * As it is dialled within its country: {@code 0161 653 2454}.
   *
   * @return national digits, grouped by spaces as the country groups them
   */
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
