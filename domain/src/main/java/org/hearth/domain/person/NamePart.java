package org.hearth.domain.person;

import io.vavr.control.Validation;
import java.text.Normalizer;
import java.util.Locale;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A given name or a family name: letters of any script, marks, spaces, apostrophes, hyphens and
 * full stops, at least one of them a letter (R13).
 *
 * @param text in Unicode's composed form (NFC), at most 100 characters
 */
public record NamePart(String text) {
  private static final Fault OTHER_CHARACTERS =
      new Fault(
          "has characters that no name has; use letters, spaces, apostrophes, hyphens and"
              + " full stops");
  private static final Fault NO_LETTER = new Fault("has no letter");
  private static final int LONGEST = 100;
  private static final Fault TOO_LONG = FreeText.tooLong(LONGEST);

  /** A literal that is known to be right; throws where it is not. */
  public NamePart {
    Fault fault = fault(text);
    if (fault != null) {
      throw new IllegalArgumentException("The name " + fault.message());
    }
    FreeText.requireComposed("The name", text);
  }

  /** A stranger's text. */
  public static Validation<Fault, NamePart> parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Validation.invalid(Fault.MISSING);
    }
    if (text.length() > 2 * LONGEST) {
      return Validation.invalid(TOO_LONG);
    }
    String normal = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    Fault fault = fault(normal);
    return fault == null ? Validation.valid(new NamePart(normal)) : Validation.invalid(fault);
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

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** What a search compares: letter case and the shape of apostrophes and hyphens do not matter. */
  public String searchKey() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‐', '-');
  }

  /** Masked: a name is personal. */
  @Override
  public String toString() {
    return "NamePart[***]";
  }
}
