package org.hearth.application.port.out;

import io.vavr.control.Validation;
import org.hearth.domain.fault.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What a call is known by when it comes again.
 *
 * @param caller who calls, by an identifier that is not personal, such as a user's or an account's
 * @param key what the caller chose for this call: 1 to 255 printable ASCII characters
 */
public record IdempotencyKey(String caller, String key) {
  private static final int LONGEST = 255;
  private static final Fault UNUSABLE =
      new Fault("is not 1 to " + LONGEST + " printable ASCII characters long");

  /**
   * Refuses what no key may be: see {@link #parse}.
   *
   * @param caller who calls, by an identifier that is not personal, such as a user's or an
   *     account's
   * @param key what the caller chose for this call: 1 to 255 printable ASCII characters
   */
  public IdempotencyKey {
    if (!isUsable(caller) || !isUsable(key)) {
      throw new IllegalArgumentException("A caller or a key " + UNUSABLE.message());
    }
  }

  /**
   * The key that a caller sent.
   *
   * @param caller who sent it, so that two callers may choose one key
   * @param key as it was sent
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, IdempotencyKey> parse(String caller, @Nullable String key) {
    return key != null && isUsable(key)
        ? Validation.valid(new IdempotencyKey(caller, key))
        : Validation.invalid(UNUSABLE);
  }

  private static boolean isUsable(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && text.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  /** Masked: callers put into keys what they like. */
  @Override
  public String toString() {
    return "ReceiptKey[***]";
  }
}
