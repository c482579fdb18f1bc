package org.hearth.application.port.out.signin;

import java.util.UUID;

/**
 * What is kept of a password.
 *
 * @param passwordVersion identifies the choice; what belongs to one choice ends with the next
 * @param hash what a password hasher made of the password
 */
public record Password(UUID passwordVersion, String hash) {
  /** Without the hash. */
  @Override
  public String toString() {
    return "Password[***]";
  }
}
