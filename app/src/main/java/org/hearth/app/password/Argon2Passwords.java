package org.hearth.app.password;

import org.hearth.application.port.out.signin.PasswordHasher;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id, above the least that OWASP's password storage cheat sheet asks for. */
public final class Argon2Passwords implements PasswordHasher {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int PARALLELISM = 1;
  private static final int MEMORY_KIB = 48 * 1024;
  private static final int ITERATIONS = 2;

  private final PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, PARALLELISM, MEMORY_KIB, ITERATIONS);

  @Override
  public String hash(CharSequence password) {
    String hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalArgumentException("There is no password to hash");
    }
    return hash;
  }

  @Override
  public boolean matches(CharSequence password, String hash) {
    return encoder.matches(password, hash);
  }

  @Override
  public boolean needsRehash(String hash) {
    return encoder.upgradeEncoding(hash);
  }
}
