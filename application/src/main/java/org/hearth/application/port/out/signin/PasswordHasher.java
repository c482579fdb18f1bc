package org.hearth.application.port.out.signin;

/** Turns a password into what may be stored, slowly, so that guessing is dear. */
public interface PasswordHasher {
  /**
   * How many passwords Hearth hashes at a time on so many processors: two at most, since each takes
   * tens of megabytes, and one processor at least is left to other work.
   */
  static int atOnce(int processors) {
    return Math.max(1, Math.min(2, processors - 1));
  }

  /** Another one each time, for the same password too. */
  String hash(CharSequence password);

  /** Whether the hash was made of the password. */
  boolean matches(CharSequence password, String hash);

  /** Whether the hash was made in a way that is too cheap by now. */
  boolean needsRehash(String hash);
}
