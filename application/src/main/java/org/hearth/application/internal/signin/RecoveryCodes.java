package org.hearth.application.internal.signin;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.port.out.signin.TokenHash;

/** Codes for who has lost the app: 120 random bits each, so that their hashes need no salt. */
final class RecoveryCodes {
  private static final int COUNT = 10;
  private static final int BYTES = 15;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryCodes() {}

  static List<String> fresh() {
    return IntStream.range(0, COUNT).mapToObj(i -> one()).toList();
  }

  private static String one() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return Base32.of(bits).replaceAll("(.{4})(?=.)", "$1-");
  }

  /** The same for a code however its groups and letters are typed. */
  static TokenHash hash(String code) {
    return Secrets.hash(
        "recovery code " + code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
  }
}
