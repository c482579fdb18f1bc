package org.hearth.domain.request;

import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FreeText;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The text of a request or a reply.
 *
 * @param text at most 4,000 characters, line ends kept
 */
public record RequestText(String text) {
  private static final int LONGEST = 4_000;

  /** Replaces the texts of an erased person's requests. */
  public static final RequestText ERASED = new RequestText("The text was erased.");

  /**
   * For text that is known to be valid; throws {@link IllegalArgumentException} otherwise.
   *
   * @param text at most 4,000 characters, line ends kept
   */
  public RequestText {
    FreeText.require("The text", text, LONGEST);
  }

  /**
   * Parses untrusted text.
   *
   * @param text as typed or read
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, RequestText> parse(@Nullable String text) {
    return FreeText.parse(text, LONGEST).map(RequestText::new);
  }

  /** {@return the text, in which characters that turn the direction of writing are made visible} */
  @Override
  public String text() {
    return TypedText.visible(text);
  }

  /** Masked: it is about a person's health. */
  @Override
  public String toString() {
    return "RequestText[***]";
  }
}
