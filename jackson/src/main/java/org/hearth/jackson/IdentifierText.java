package org.hearth.jackson;

import io.vavr.control.Validation;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hearth.domain.fault.Fault;

/** The text of an identifier; Java's own reading takes groups of other lengths. */
final class IdentifierText {
  private static final Pattern FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final Fault MALFORMED =
      new Fault("is not an identifier; write it as Hearth gave it");

  private IdentifierText() {}

  static Validation<Fault, UUID> parse(String text) {
    return FORM.matcher(text).matches()
        ? Validation.valid(UUID.fromString(text))
        : Validation.invalid(MALFORMED);
  }
}
