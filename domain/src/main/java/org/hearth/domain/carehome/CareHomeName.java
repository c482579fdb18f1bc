package org.hearth.domain.carehome;

import io.vavr.control.Validation;
import java.text.Normalizer;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * The name of a care home, which begins with a letter or a digit (R13).
 *
 * @param text in Unicode's composed form (NFC), at most 200 characters
 */
public record CareHomeName(String text) {
  private static final Fault BEGINS_OTHERWISE =
      new Fault("does not begin with a letter or a digit");
  private static final int LONGEST = 200;

  /** A literal that is known to be right; throws where it is not. */
  public CareHomeName {
    FreeText.requireOneLine("The care home's name", text, LONGEST);
    FreeText.requireComposed("The care home's name", text);
    if (beginsOtherwise(text)) {
      throw new IllegalArgumentException("The care home's name " + BEGINS_OTHERWISE.message());
    }
  }

  /** A stranger's text. */
  public static Validation<Fault, CareHomeName> parse(@Nullable String text) {
    if (text != null && text.strip().length() > 2 * LONGEST) {
      return Validation.invalid(FreeText.tooLong(LONGEST));
    }
    Validation<Fault, String> readable = FreeText.parse(oneLine(text), LONGEST);
    if (readable.isInvalid()) {
      return Validation.invalid(readable.getError());
    }
    return beginsOtherwise(readable.get())
        ? Validation.invalid(BEGINS_OTHERWISE)
        : Validation.valid(new CareHomeName(readable.get()));
  }

  private static @Nullable String oneLine(@Nullable String text) {
    return text == null
        ? null
        : Normalizer.normalize(FreeText.joinLines(text.strip()), Normalizer.Form.NFC);
  }

  private static boolean beginsOtherwise(String text) {
    return !Character.isLetterOrDigit(text.codePointAt(0));
  }

  @Override
  public String toString() {
    return text;
  }
}
