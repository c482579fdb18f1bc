package org.hearth.domain.contact;

import io.vavr.control.Validation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.Legibility;
import org.hearth.domain.text.TypedText;
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

  private static final Pattern JOINER = Pattern.compile("[\\u200C\\u200D]");

  /**
   * For text that is known to be valid, in lower case; throws {@link IllegalArgumentException}
   * otherwise.
   *
   * @param text {@code local@domain} in lower case, an international domain in its ASCII form; at
   *     most 254 characters (RFC 5321, 4.5.3.1)
   */
  public EmailAddress {
    if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("The e-mail address " + MALFORMED.message());
    }
  }

  /**
   * Parses untrusted text, in any letter case.
   *
   * @param text as typed or read
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, EmailAddress> parse(@Nullable String text) {
    String clean = TypedText.clean(text);
    if (clean.isEmpty()) {
      return Validation.invalid(Fault.MISSING);
    }
    return normal(clean, text)
        .filter(address -> address.length() <= LONGEST && FORM.matcher(address).matches())
        .map(address -> Validation.<Fault, EmailAddress>valid(new EmailAddress(address)))
        .orElseGet(() -> Validation.invalid(Legibility.faultOr(clean, MALFORMED)));
  }

  /** The address in lower case and ASCII; empty where it has a sign that no address has. */
  private static Optional<String> normal(String clean, @Nullable String typed) {
    int at = clean.lastIndexOf('@');
    String local = clean.substring(0, at + 1);
    String domain = clean.substring(at + 1);
    if (clean.length() > LONGEST || !TypedText.isAscii(local)) {
      return Optional.empty();
    }
    // Joiners make another domain in some scripts, and are cleaned away with all that is unseen.
    if (!TypedText.isAscii(domain) && typed != null && JOINER.matcher(typed).find()) {
      return Optional.empty();
    }
    return DomainNames.toAscii(domain).map(ascii -> local.toLowerCase(Locale.ROOT) + ascii);
  }

  /** Masked: an e-mail address is personal. */
  @Override
  public String toString() {
    return "EmailAddress[***]";
  }
}
