package org.hearth.domain.support;

import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FreeText;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The reason for an exceptional operation, for the audit trail (R18, R19).
 *
 * @param text at most 500 characters
 */
public record Reason(String text) {
  /** The most characters that a reason may have. */
  public static final int LONGEST = 500;

  /**
   * For text that is known to be valid; throws {@link IllegalArgumentException} otherwise.
   *
   * @param text at most 500 characters
   */
  public Reason {
    FreeText.require("The reason", text, LONGEST);
  }

  /**
   * Parses untrusted text.
   *
   * @param text as typed or read
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, Reason> parse(@Nullable String text) {
    return FreeText.parse(text, LONGEST).map(Reason::new);
  }

  /** {@return the text, in which characters that turn the direction of writing are made visible} */
  @Override
  public String text() {
    return TypedText.visible(text);
  }

  /** Masked: free text may name a person. */
  @Override
  public String toString() {
    return "Reason[***]";
  }
}
