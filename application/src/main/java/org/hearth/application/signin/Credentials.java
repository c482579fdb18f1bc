package org.hearth.application.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with: text, as it came.
 *
 * @param onShift the person of a care home on shift: one of its persons, by name or identifier,
 *     where it has a list of them; of no matter for others
 * @param source where it comes from, such as an IP address; the audit trail keeps 64 characters
 * @param browser its kind, such as Firefox on Windows, where it is one; at most 40 characters
 */
public record Credentials(
    @Nullable String email,
    @Nullable String password,
    Optional<String> onShift,
    String source,
    Optional<String> browser) {
  public Credentials(
      @Nullable String email, @Nullable String password, Optional<String> onShift, String source) {
    this(email, password, onShift, source, Optional.empty());
  }

  /** Masked. */
  @Override
  public String toString() {
    return "Credentials[***]";
  }
}
