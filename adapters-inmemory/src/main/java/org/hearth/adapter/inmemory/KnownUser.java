package org.hearth.adapter.inmemory;

import org.hearth.domain.user.User;

/** A user, and what a password hasher made of the password. */
record KnownUser(User user, String passwordHash) {
  /** Without the hash. */
  @Override
  public String toString() {
    return "KnownUser[***]";
  }
}
