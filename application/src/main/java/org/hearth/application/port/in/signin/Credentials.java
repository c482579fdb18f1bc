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
  /**
   * Of a caller that keeps no tokens.
   *
   * @param email as typed
   * @param password as typed
   * @param onShift who of the home's persons signs in, by name or identifier
   * @param source where the call comes from, such as an IP address
   * @param browser the kind of browser, where it is known
   */
  public Credentials(
      @Nullable String email,
      @Nullable String password,
      Optional<String> onShift,
      String source,
      Optional<String> browser) {
    this(email, password, onShift, source, browser, Optional.empty());
  }

  /**
   * Of a caller that is no browser.
   *
   * @param email as typed
   * @param password as typed
   * @param onShift who of the home's persons signs in, by name or identifier
   * @param source where the call comes from, such as an IP address
   */
  public Credentials(
      @Nullable String email, @Nullable String password, Optional<String> onShift, String source) {
    this(email, password, onShift, source, Optional.empty());
  }

  /** {@return what the caller runs on, where it is known} */
  public ClientContext client() {
    return new ClientContext(source, browser, devices);
  }

  /** Masked. */
  @Override
  public String toString() {
    return "Credentials[***]";
  }
}
