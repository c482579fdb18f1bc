package org.hearth.domain.contact;

import io.vavr.control.Validation;
import java.util.regex.Pattern;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.Legibility;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A UK postcode (R13).
 *
 * @param text capitals, one space before the last three characters: {@code M24 2FU}
 */
public record Postcode(String text) {
  private static final String EXAMPLE = "write it like M24 2FU";
  private static final Fault MALFORMED = new Fault("is not a UK postcode; " + EXAMPLE);
  private static final int INWARD_LENGTH = 3;
  private static final int LONGEST_TYPED = 16;
  private static final String INWARD = " [0-9][ABD-HJLNP-UW-Z]{2}";

  /**
   * The forms of BS 7666, the girobank's GIR 0AA among them. Which letters may stand at the end of
   * the outward part depends on its length; 0 is a district of some areas, and begins none of two
   * digits and none with a letter: there it is an O that was mistyped.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[A-PR-UWYZ](?:[1-9]?[0-9]|[1-9][A-HJKPSTUW]|[A-HK-Y][1-9]?[0-9]"
              + "|[A-HK-Y][1-9][ABEHMNPRVWXY])|GIR)"
              + INWARD);

  /** What earlier versions took and kept. */
  private static final Pattern KEPT =
      Pattern.compile(
          "(?:[A-PR-UWYZ](?:[0-9]{1,2}|[0-9][A-Z]|[A-HK-Y][0-9]{1,2}|[A-HK-Y][0-9][A-Z])|GIR)"
              + INWARD);

  /**
   * For text that is valid, or was when it was stored; throws {@link IllegalArgumentException}
   * otherwise.
   *
   * @param text capitals, one space before the last three characters: {@code M24 2FU}
   */
  public Postcode {
    if (!KEPT.matcher(text).matches()) {
      throw new IllegalArgumentException("The postcode " + MALFORMED.message());
    }
  }

  /**
   * Parses untrusted text, in any letter case, spaced or not.
   *
   * @param text as typed or read
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, Postcode> parse(@Nullable String text) {
    String clean = TypedText.clean(text);
    if (clean.isEmpty()) {
      return Validation.invalid(Fault.MISSING);
    }
    if (clean.length() > LONGEST_TYPED) {
      return Validation.invalid(MALFORMED);
    }
    String compact = compact(clean);
    return isPostcode(compact)
        ? Validation.valid(new Postcode(spaced(compact)))
        : Validation.invalid(Legibility.faultOr(clean, fault(compact)));
  }

  /** Without blanks, in capitals; those of foreign letters may be plain ones, and are not made. */
  private static String compact(String clean) {
    StringBuilder compact = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c >= 'a' && c <= 'z') {
        compact.append((char) (c + 'A' - 'a'));
      } else if (!Character.isWhitespace(c)) {
        compact.append(c);
      }
    }
    return compact.toString();
  }

  private static boolean isPostcode(String compact) {
    return compact.length() > INWARD_LENGTH && FORM.matcher(spaced(compact)).matches();
  }

  private static String spaced(String compact) {
    int inward = compact.length() - INWARD_LENGTH;
    return compact.substring(0, inward) + " " + compact.substring(inward);
  }

  /** The only fault that quotes the value: a postcode alone identifies no person. */
  private static Fault fault(String compact) {
    return PostcodeSuggestion.of(compact, Postcode::isPostcode)
        .map(
            meant ->
                "is not a UK postcode; did you mean " + spaced(meant) + "? Otherwise " + EXAMPLE)
        .map(Fault::new)
        .orElse(MALFORMED);
  }

  /** Masked: with a date of birth it points to a person. */
  @Override
  public String toString() {
    return "Postcode[***]";
  }
}
