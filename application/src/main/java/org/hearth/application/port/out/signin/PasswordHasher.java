package org.hearth.application.port.out.signin;

/** Turns a password into what may be stored, slowly, so that guessing is dear. */
public interface PasswordHasher {
  /**
   * {@return how many passwords Hearth hashes at a time on so many processors: two at most, since
   * each takes tens of megabytes, and one processor at least is left to other work}
   *
   * @param processors how many the machine has
   */
  static int atOnce(int processors) {
    return Math.max(1, Math.min(2, processors - 1));
  }

  /**
   * Another one each time, for the same password too.
   *
   * @param password as typed; not kept
   * @return text that says how it was made, and verifies the password
   */
  String hash(CharSequence password);

  /**
   * {@return whether the hash was made of the password}
   *
   * @param password as typed; not kept
   * @param hash what the hasher made of the password
   */
  boolean matches(CharSequence password, String hash);

  /**
   * {@return whether the hash was made in a way that is too cheap by now}
   *
   * @param hash what the hasher made of the password
   */
  boolean needsRehash(String hash);
}
