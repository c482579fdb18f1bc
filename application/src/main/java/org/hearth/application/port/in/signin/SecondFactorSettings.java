package org.hearth.application.port.in.signin;

import java.util.Optional;

/**
 * What an installation decides about second factors.
 *
 * @param key what the secrets are encrypted with in the storage; empty where they are not
 */
public record SecondFactorSettings(SecondFactorPolicy policy, Optional<String> key) {
  /** For those who choose it, and not encrypted. */
  public static final SecondFactorSettings CHOSEN =
      new SecondFactorSettings(SecondFactorPolicy.OPTIONAL, Optional.empty());

  /** Without the key. */
  @Override
  public String toString() {
    return "SecondFactorSettings[" + policy + "]";
  }
}
