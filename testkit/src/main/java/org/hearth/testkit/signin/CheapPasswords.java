package org.hearth.testkit.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.application.port.out.signin.PasswordHasher;

/** Hashes passwords fast, for tests alone, and counts how often it is asked. */
public final class CheapPasswords implements PasswordHasher {
  private final AtomicInteger hashed = new AtomicInteger();
  private final AtomicInteger matched = new AtomicInteger();
  private volatile String scheme = "cheap";

  /** From now on hashes are made in another way, and those of before are too cheap. */
  public void growDearer() {
    scheme = "dear";
  }

  public int hashed() {
    return hashed.get();
  }

  public int matched() {
    return matched.get();
  }

  @Override
  public String hash(CharSequence password) {
    return hash(password, scheme + "$" + hashed.incrementAndGet());
  }

  @Override
  public boolean matches(CharSequence password, String hash) {
    matched.incrementAndGet();
    return hash(password, hash.substring(0, hash.lastIndexOf('$'))).equals(hash);
  }

  @Override
  public boolean needsRehash(String hash) {
    return !hash.startsWith(scheme);
  }

  private static String hash(CharSequence password, String salt) {
    try {
      byte[] salted = (salt + "$" + password).getBytes(StandardCharsets.UTF_8);
      return salt
          + "$"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(salted));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
