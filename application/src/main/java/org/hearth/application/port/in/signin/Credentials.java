package org.hearth.application.port.in.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address and a password to sign in with: text, as it came.
 *
 * @param onShift the person of a care home on shift: one of its persons, by name or identifier,
 *     where it has a list of them; of no matter for others
 * @param source where it comes from, such as an IP address; the audit trail keeps 64 characters
 * @param browser its kind, such as Firefox on Windows, where it is one; at most 40 characters
 * @param devices what the browser shows; empty where the caller is none that keeps such tokens
 */
public record Credentials(
    @Nullable String email,
    @Nullable String password,
    Optional<String> onShift,
    String source,
    Optional<String> browser,
    Optional<DeviceTokens> devices) {
  /** Of a caller that keeps no tokens. */
  public Credentials(
      @Nullable String email,
      @Nullable String password,
      Optional<String> onShift,
      String source,
      Optional<String> browser) {
    this(email, password, onShift, source, browser, Optional.empty());
  }

  /** Of a caller that is no browser. */
  public Credentials(
      @Nullable String email, @Nullable String password, Optional<String> onShift, String source) {
    this(email, password, onShift, source, Optional.empty());
  }

  public ClientContext client() {
    return new ClientContext(source, browser, devices);
  }

  /** Masked. */
  @Override
  public String toString() {
    return "Credentials[***]";
  }
}
