package org.hearth.application.internal.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the secrets of second factors by AES-256-GCM, bound to the login that they belong to. An
 * installation without a key keeps them as they are, and reads those on when it has one.
 */
final class FactorCipher {
  private static final String PLAIN = "0:";
  private static final String ENCRYPTED = "1:";
  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Optional<SecretKeySpec> key;

  FactorCipher(Optional<String> key) {
    this.key = key.map(FactorCipher::key);
  }

  private static SecretKeySpec key(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new SecretKeySpec(digest, "AES");
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  String seal(byte[] secret, String login) {
    return key.map(with -> ENCRYPTED + encode(seal(secret, login, with)))
        .orElseGet(() -> PLAIN + encode(secret));
  }

  private static byte[] seal(byte[] secret, String login, SecretKeySpec with) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, login, with, secret);
    byte[] both = Arrays.copyOf(nonce, nonce.length + sealed.length);
    System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
    return both;
  }

  /**
   * The secret.
   *
   * @throws IllegalStateException where it was encrypted with another key
   */
  byte[] open(String kept, String login) {
    byte[] bytes = Base64.getDecoder().decode(kept.substring(PLAIN.length()));
    if (kept.startsWith(PLAIN)) {
      return bytes;
    }
    return cipher(
        Cipher.DECRYPT_MODE,
        Arrays.copyOf(bytes, NONCE_BYTES),
        login,
        key.orElseThrow(() -> new IllegalStateException("There is no key for second factors")),
        Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length));
  }

  private static byte[] cipher(
      int mode, byte[] nonce, String login, SecretKeySpec with, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(mode, with, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(login.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException("The key for second factors is another one", failed);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
