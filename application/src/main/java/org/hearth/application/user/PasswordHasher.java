package org.hearth.application.user;

/** Turns a password into what may be stored. */
@FunctionalInterface
public interface PasswordHasher {
  String hash(CharSequence password);
}
