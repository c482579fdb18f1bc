package org.hearth.application.internal.signin;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of time steps (RFC 6238: SHA-1, 30 seconds, 6 digits), which every app shows. */
final class OneTimeCodes {
  private static final int SECRET_BYTES = 20;
  private static final int STEP_SECONDS = 30;
  private static final int DIGITS = 6;

  /** Clocks differ, and typing takes time. */
  private static final int STEPS_AROUND = 1;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HmacOneTimePasswordGenerator GENERATOR =
      new HmacOneTimePasswordGenerator(DIGITS);

  private OneTimeCodes() {}

  static byte[] freshSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** As apps read it; digits, period and algorithm are those that they take for granted. */
  static URI address(String secret, String owner) {
    return URI.create(
        "otpauth://totp/Hearth:"
            + URLEncoder.encode(owner, StandardCharsets.UTF_8)
            + "?secret="
            + secret
            + "&issuer=Hearth");
  }

  /** Whether it looks like such a code, and not like a recovery code. */
  static boolean isOne(String code) {
    return code.length() == DIGITS && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The time step that the code belongs to; empty where it is none of about now. */
  static OptionalLong step(byte[] secret, String code, Instant now) {
    long present = now.getEpochSecond() / STEP_SECONDS;
    return LongStream.rangeClosed(present - STEPS_AROUND, present + STEPS_AROUND)
        .filter(step -> isSame(code(secret, step), code))
        .max();
  }

  private static String code(byte[] secret, long step) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(secret, "HmacSHA1"), step, Locale.ROOT);
    } catch (InvalidKeyException impossible) {
      throw new IllegalStateException("Any bytes are a key", impossible);
    }
  }

  /** In the same time, however many digits agree. */
  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
