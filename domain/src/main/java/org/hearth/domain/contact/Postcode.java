package org.hearth.domain.contact;

import io.vavr.control.Validation;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearth.domain.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A UK postcode (R13).
 *
 * @param text capitals, one space before the last three characters: {@code M24 2FU}
 */
public record Postcode(String text) {
  private static final Fault MALFORMED = new Fault("is not a UK postcode; write it like M24 2FU");
  private static final int INWARD_LENGTH = 3;
  private static final int LONGEST_TYPED = 16;

  /** The forms of BS 7666, the girobank's GIR 0AA among them. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[A-PR-UWYZ](?:[0-9]{1,2}|[0-9][A-Z]|[A-HK-Y][0-9]{1,2}|[A-HK-Y][0-9][A-Z])|GIR) [0-9][ABD-HJLNP-UW-Z]{2}");

  /** A literal that is known to be right; throws where it is not. */
  public Postcode {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("The postcode " + MALFORMED.message());
    }
  }

  /** A stranger's text, in any letter case, spaced or not. */
  public static Validation<Fault, Postcode> parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Validation.invalid(Fault.MISSING);
    }
    if (text.length() > LONGEST_TYPED) {
      return Validation.invalid(MALFORMED);
    }
    String compact = compact(text);
    int inward = compact.length() - INWARD_LENGTH;
    if (inward < 2) {
      return Validation.invalid(MALFORMED);
    }
    String normal = compact.substring(0, inward) + " " + compact.substring(inward);
    return FORM.matcher(normal).matches()
        ? Validation.valid(new Postcode(normal))
        : Validation.invalid(MALFORMED);
  }

  private static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> compact.append((char) c));
    return compact.toString().toUpperCase(Locale.ROOT);
  }

  /** Masked: with a date of birth it points to a person. */
  @Override
  public String toString() {
    return "Postcode[***]";
  }
}
