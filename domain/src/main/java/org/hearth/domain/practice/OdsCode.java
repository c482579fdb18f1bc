package org.hearth.domain.practice;

import io.vavr.control.Validation;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.Legibility;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The code by which the NHS's Organisation Data Service knows a GP practice.
 *
 * @param text six capital letters or digits, such as {@code P91003}
 */
public record OdsCode(String text) {
  private static final Fault MALFORMED =
      new Fault("is not a practice's ODS code: six letters or digits, like P91003");
  private static final Pattern FORM = Pattern.compile("[A-Z0-9]{6}");

  /** Before capitals are made: those of some foreign letters are plain ones. */
  private static final Pattern TYPED = Pattern.compile("[A-Za-z0-9]{6}");

  /**
   * For text that is known to be valid; throws {@link IllegalArgumentException} otherwise.
   *
   * @param text six capital letters or digits, such as {@code P91003}
   */
  public OdsCode {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("The code " + MALFORMED.message());
    }
  }

  /**
   * Parses untrusted text, in any letter case.
   *
   * @param text as typed or read
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, OdsCode> parse(@Nullable String text) {
    String clean = TypedText.clean(text);
    if (clean.isEmpty()) {
      return Validation.invalid(Fault.MISSING);
    }
    return TYPED.matcher(clean).matches()
        ? Validation.valid(new OdsCode(clean.toUpperCase(Locale.ROOT)))
        : Validation.invalid(Legibility.faultOr(clean, MALFORMED));
  }

  /** The code, which parses back. */
  @Override
  public String toString() {
    return text;
  }
}
