package org.hearth.domain.contact;

import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives, without the postcode (R13).
 *
 * @param text its parts on one line, separated by commas; at most 300 characters
 */
public record PostalAddress(String text) {
  private static final int LONGEST = 300;

  /** A literal that is known to be right; throws where it is not. */
  public PostalAddress {
    FreeText.requireOneLine("The address", text, LONGEST);
  }

  /** A stranger's text; line ends become commas. */
  public static Validation<Fault, PostalAddress> parse(@Nullable String text) {
    return FreeText.parseOneLine(text, LONGEST).map(PostalAddress::new);
  }

  /** Masked: an address is personal. */
  @Override
  public String toString() {
    return "PostalAddress[***]";
  }
}
