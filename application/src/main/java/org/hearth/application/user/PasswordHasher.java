package org.hearth.application.user;

/** Turns a password into what may be stored, slowly, so that guessing is dear. */
public interface PasswordHasher {
  /** Another one each time, for the same password too. */
  String hash(CharSequence password);

  /** Whether the hash was made of the password. */
  boolean matches(CharSequence password, String hash);

  /** Whether the hash was made in a way that is too cheap by now. */
  boolean needsRehash(String hash);
}
