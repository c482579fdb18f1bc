package org.hearth.domain.contact;

import io.vavr.control.Validation;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearth.domain.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address, kept in lower case: addresses that differ in letter case alone are one (R4).
 *
 * @param text {@code local@domain} in lower case, an international domain in its ASCII form; at
 *     most 254 characters (RFC 5321, 4.5.3.1)
 */
public record EmailAddress(String text) {
  private static final Fault MALFORMED =
      new Fault("is not an e-mail address; write it like office@willow-house.example");
  private static final int LONGEST = 254;

  /** RFC 5322's dot-atom at a domain of at least two labels; no quoted local parts. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
              + "@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+"
              + "(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])");

  /** A literal that is known to be right, in lower case; throws where it is not. */
  public EmailAddress {
    if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("The e-mail address " + MALFORMED.message());
    }
  }

  /** A stranger's text, in any letter case. */
  public static Validation<Fault, EmailAddress> parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Validation.invalid(Fault.MISSING);
    }
    String trimmed = text.strip();
    if (trimmed.length() > LONGEST) {
      return Validation.invalid(MALFORMED);
    }
    String normal = withAsciiDomain(trimmed.toLowerCase(Locale.ROOT));
    return normal != null && normal.length() <= LONGEST && FORM.matcher(normal).matches()
        ? Validation.valid(new EmailAddress(normal))
        : Validation.invalid(MALFORMED);
  }

  private static @Nullable String withAsciiDomain(String address) {
    int at = address.lastIndexOf('@');
    if (at < 0 || address.chars().allMatch(c -> c < 128)) {
      return address;
    }
    try {
      return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    } catch (IllegalArgumentException notADomain) {
      return null;
    }
  }

  /** Masked: an e-mail address is personal. */
  @Override
  public String toString() {
    return "EmailAddress[***]";
  }
}
