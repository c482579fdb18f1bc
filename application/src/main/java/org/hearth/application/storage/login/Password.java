package org.hearth.application.storage.login;

import java.util.UUID;

/**
 * What is kept of a password.
 *
 * @param edition identifies the choice; what belongs to one choice ends with the next
 * @param hash what a password hasher made of the password
 */
public record Password(UUID edition, String hash) {
  /** Without the hash. */
  @Override
  public String toString() {
    return "Password[***]";
  }
}
