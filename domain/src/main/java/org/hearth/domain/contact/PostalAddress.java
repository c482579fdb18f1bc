package org.hearth.domain.contact;

import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A postal address without its postcode (R13).
 *
 * @param text its parts on one line, separated by commas; at most 300 characters
 */
public record PostalAddress(String text) {
  private static final int LONGEST = 300;

  /**
   * For text that is known to be valid; throws {@link IllegalArgumentException} otherwise.
   *
   * @param text its parts on one line, separated by commas; at most 300 characters
   */
  public PostalAddress {
    FreeText.requireOneLine("The address", text, LONGEST);
  }

  /**
   * Parses untrusted text; line ends become commas.
   *
   * @param text as typed or read
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, PostalAddress> parse(@Nullable String text) {
    return FreeText.parseOneLine(text, LONGEST).map(PostalAddress::new);
  }

  /** Masked: an address is personal. */
  @Override
  public String toString() {
    return "PostalAddress[***]";
  }
}
