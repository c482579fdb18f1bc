package org.hearth.application.port.in.signin;

import java.util.Optional;

/**
 * Where a step of signing in comes from.
 *
 * @param source such as an IP address; the audit trail keeps 64 characters
 * @param browser its kind, such as Firefox on Windows, where it is one; at most 40 characters
 * @param devices what the browser shows; empty where the caller is none that keeps such tokens
 */
public record ClientContext(
    String source, Optional<String> browser, Optional<DeviceTokens> devices) {
  private static final int LONGEST_SOURCE = 64;

  /** {@return the source as the audit trail keeps it} */
  public String recordedSource() {
    return source.substring(0, Math.min(LONGEST_SOURCE, source.length()));
  }

  /** Masked. */
  @Override
  public String toString() {
    return "ClientContext[***]";
  }
}
