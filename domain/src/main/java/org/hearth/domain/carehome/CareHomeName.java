package org.hearth.domain.carehome;

import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FreeText;
import org.hearth.domain.text.NameText;
import org.hearth.domain.text.SearchKey;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The name of a care home, which begins with a letter or a digit (R13).
 *
 * @param text at most 200 characters, in the form of {@link NameText#normal}; names that earlier
 *     versions kept have their apostrophes, hyphens and spaces as typed
 */
public record CareHomeName(String text) {
  private static final Fault BEGINS_OTHERWISE =
      new Fault("does not begin with a letter or a digit");
  private static final int LONGEST = 200;

  /**
   * For text that is known to be valid; throws {@link IllegalArgumentException} otherwise.
   *
   * @param text at most 200 characters, in the form of {@link NameText#normal}; names that earlier
   *     versions kept have their apostrophes, hyphens and spaces as typed
   */
  public CareHomeName {
    FreeText.requireOneLine("The care home's name", text, LONGEST);
    FreeText.requireComposed("The care home's name", text);
    if (beginsOtherwise(text)) {
      throw new IllegalArgumentException("The care home's name " + BEGINS_OTHERWISE.message());
    }
  }

  /**
   * Parses untrusted text.
   *
   * @param text as typed or read
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, CareHomeName> parse(@Nullable String text) {
    String clean = TypedText.clean(text);
    if (clean.length() > 2 * LONGEST) {
      return Validation.invalid(FreeText.tooLong(LONGEST));
    }
    Validation<Fault, String> readable =
        FreeText.legible(NameText.normal(FreeText.joinLines(clean)), LONGEST);
    if (readable.isInvalid()) {
      return Validation.invalid(readable.getError());
    }
    return beginsOtherwise(readable.get())
        ? Validation.invalid(BEGINS_OTHERWISE)
        : Validation.valid(new CareHomeName(readable.get()));
  }

  private static boolean beginsOtherwise(String text) {
    return !Character.isLetterOrDigit(text.codePointAt(0));
  }

  /**
   * What R23 compares.
   *
   * @return the key of the name
   */
  public String searchKey() {
    return SearchKey.of(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
