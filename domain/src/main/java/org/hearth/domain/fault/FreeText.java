package org.hearth.domain.fault;

import io.vavr.control.Validation;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/** The rule of all free text: it is not empty, not too long, and printable. */
public final class FreeText {
  private static final Fault UNPRINTABLE =
      new Fault("has characters that cannot be printed; type it again");

  private FreeText() {}

  /**
   * Cleans and parses untrusted text; its line ends stay.
   *
   * @param text as typed or read
   * @param longest the most characters it may have
   * @return the clean text, or that it is missing, illegible or too long
   */
  public static Validation<Fault, String> parse(@Nullable String text, int longest) {
    return legible(TypedText.cleanLines(text), longest);
  }

  /**
   * Cleans and parses untrusted text; line ends become commas.
   *
   * @param text as typed or read
   * @param longest the most characters that it may have
   * @return one clean line, or that it is missing, illegible or too long
   */
  public static Validation<Fault, String> parseOneLine(@Nullable String text, int longest) {
    return legible(joinLines(TypedText.clean(text)), longest);
  }

  /**
   * Parses text that is already clean.
   *
   * @param clean see {@link TypedText#clean}
   * @param longest the most characters that it may have
   * @return the text as it is, or that it is missing, illegible or too long
   */
  public static Validation<Fault, String> legible(String clean, int longest) {
    if (clean.isEmpty()) {
      return Validation.invalid(Fault.MISSING);
    }
    Fault illegible = Legibility.fault(clean);
    Fault fault = illegible == null ? fault(clean, longest) : illegible;
    return fault == null ? Validation.valid(clean) : Validation.invalid(fault);
  }

  /**
   * Throws {@link IllegalArgumentException} where a text is not valid free text. It need not be
   * legible: earlier versions kept texts that were not, and those must still be readable.
   *
   * @param what what the text is, for the message
   * @param text as typed or read
   * @param longest the most characters that it may have
   */
  public static void require(String what, String text, int longest) {
    Fault fault = text.isBlank() ? Fault.MISSING : fault(text, longest);
    if (fault != null) {
      throw new IllegalArgumentException(what + " " + fault.message());
    }
  }

  /**
   * Throws {@link IllegalArgumentException} where a text is not valid free text on one line.
   *
   * @param what what the text is, for the message
   * @param text as typed or read
   * @param longest the most characters that it may have
   */
  public static void requireOneLine(String what, String text, int longest) {
    require(what, joinLines(text), longest);
    if (hasLineEnd(text)) {
      throw new IllegalArgumentException(what + " is on more than one line");
    }
  }

  /**
   * Throws {@link IllegalArgumentException} where a text is not in Unicode's composed form (NFC),
   * in which names are kept.
   *
   * @param what what the text is, for the message
   * @param text as typed or read
   */
  public static void requireComposed(String what, String text) {
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException(what + " is not in Unicode's composed form (NFC)");
    }
  }

  private static boolean hasLineEnd(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /**
   * Several lines as one, their ends made commas.
   *
   * @param text as typed or read
   * @return one line
   */
  public static String joinLines(String text) {
    return hasLineEnd(text)
        ? text.lines()
            .map(FreeText::withoutTrailingComma)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(", "))
        : text;
  }

  private static String withoutTrailingComma(String line) {
    String stripped = line.strip();
    return stripped.endsWith(",")
        ? stripped.substring(0, stripped.length() - 1).stripTrailing()
        : stripped;
  }

  private static @Nullable Fault fault(String text, int longest) {
    if (text.length() > longest) {
      return tooLong(longest);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        return UNPRINTABLE;
      }
      if (Character.isSurrogate(c)) {
        if (i + 1 >= text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return UNPRINTABLE;
        }
        i++;
      }
    }
    return null;
  }

  /**
   * {@return the fault of text that is longer than a field can hold}
   *
   * @param longest the most characters that it may have
   */
  public static Fault tooLong(int longest) {
    return new Fault("is too long; write at most " + longest + " characters");
  }
}
