package org.hearth.domain.person;

import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FreeText;
import org.hearth.domain.fault.Legibility;
import org.hearth.domain.text.NameText;
import org.hearth.domain.text.SearchKey;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A given name or a family name: letters of any script, marks, spaces, apostrophes, hyphens and
 * full stops, at least one of them a letter (R13).
 *
 * @param text at most 100 characters, in the form of {@link NameText#normal}; names that earlier
 *     versions kept have their apostrophes, hyphens and spaces as typed
 */
public record NamePart(String text) {
  private static final Fault OTHER_CHARACTERS =
      new Fault(
          "has characters that no name has; use letters, spaces, apostrophes, hyphens and"
              + " full stops");
  private static final Fault NO_LETTER = new Fault("has no letter");
  private static final Fault LOOSE_MARK =
      new Fault("has an accent that is on no letter; type it again");
  private static final int LONGEST = 100;
  private static final Fault TOO_LONG = FreeText.tooLong(LONGEST);

  /**
   * For text that is known to be valid; throws {@link IllegalArgumentException} otherwise.
   *
   * @param text at most 100 characters, in the form of {@link NameText#normal}; names that earlier
   *     versions kept have their apostrophes, hyphens and spaces as typed
   */
  public NamePart {
    Fault fault = fault(text);
    if (fault != null) {
      throw new IllegalArgumentException("The name " + fault.message());
    }
    FreeText.requireComposed("The name", text);
  }

  /**
   * Parses untrusted text.
   *
   * @param text as typed or read
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, NamePart> parse(@Nullable String text) {
    String clean = TypedText.clean(text);
    if (clean.isEmpty()) {
      return Validation.invalid(Fault.MISSING);
    }
    if (clean.length() > 2 * LONGEST) {
      return Validation.invalid(TOO_LONG);
    }
    String normal = NameText.normal(clean);
    Fault fault = fault(normal);
    if (fault != null) {
      return Validation.invalid(Legibility.faultOr(clean, fault));
    }
    return hasLooseMark(normal)
        ? Validation.invalid(LOOSE_MARK)
        : Validation.valid(new NamePart(normal));
  }

  private static @Nullable Fault fault(String text) {
    if (text.length() > LONGEST) {
      return TOO_LONG;
    }
    boolean letter = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        letter = true;
      } else if (!isMark(c) && " '’-.‐".indexOf(c) < 0) {
        return OTHER_CHARACTERS;
      }
      i += Character.charCount(c);
    }
    return letter ? null : NO_LETTER;
  }

  /** An accent that is on no letter was typed by mistake, or hides what it is printed over. */
  private static boolean hasLooseMark(String text) {
    boolean carried = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        carried = true;
      } else if (!isMark(c)) {
        carried = false;
      } else if (!carried) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** {@return what a search and R23 compare} */
  public String searchKey() {
    return SearchKey.of(text);
  }

  /** Masked: a name is personal. */
  @Override
  public String toString() {
    return "NamePart[***]";
  }
}
