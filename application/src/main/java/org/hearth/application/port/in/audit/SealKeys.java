package org.hearth.application.port.in.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys by which seals are made and checked. With a key, a seal cannot be made anew by those who
 * have the database alone; without one, a chain shows changes by those who do not make all of it
 * anew.
 */
public final class SealKeys {
  /** What stands in the place of a key's identifier where there is no key. */
  public static final String UNKEYED = "";

  private static final int SHORTEST = 32;
  private static final int ID_LENGTH = 8;
  private static final String HMAC = "HmacSHA256";

  /** By their identifiers; the first one seals. */
  private final Map<String, SecretKeySpec> keys;

  private SealKeys(Map<String, SecretKeySpec> keys) {
    this.keys = keys;
  }

  /** {@return no keys: a user who can write to the storage can make such seals anew} */
  public static SealKeys none() {
    return new SealKeys(Map.of());
  }

  /**
   * Keys in words of at least 32 characters, with commas between them. The first one seals, all
   * check, so that a key can be replaced.
   *
   * @param text as {@code HEARTH_AUDIT_KEY} has them
   * @return empty where one is too short
   */
  public static Optional<SealKeys> parse(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(",", -1)) {
      words.add(word.strip());
    }
    if (words.stream().anyMatch(word -> word.length() < SHORTEST)) {
      return Optional.empty();
    }
    Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    for (String word : words) {
      SecretKeySpec key = new SecretKeySpec(word.getBytes(StandardCharsets.UTF_8), HMAC);
      keys.put(hmac(key, "hearth seal key").substring(0, ID_LENGTH), key);
    }
    return Optional.of(new SealKeys(keys));
  }

  /** {@return the identifier of the key that seals} */
  public String id() {
    return keys.keySet().stream().findFirst().orElse(UNKEYED);
  }

  /** {@return whether there is a present key} */
  public boolean isKeyed() {
    return !keys.isEmpty();
  }

  /**
   * The hash of a text by a key, 43 characters.
   *
   * @param text what is hashed, in UTF-8
   * @param keyId the name of the key
   * @return empty where the key is not among these
   */
  public Optional<String> hash(String text, String keyId) {
    if (keyId.equals(UNKEYED)) {
      return Optional.of(encoded(sha256().digest(text.getBytes(StandardCharsets.UTF_8))));
    }
    return Optional.ofNullable(keys.get(keyId)).map(key -> hmac(key, text));
  }

  /**
   * {@return the hash of a text by the key that seals}
   *
   * @param text what is hashed, in UTF-8
   */
  public String hash(String text) {
    return hash(text, id()).orElseThrow();
  }

  /** {@return a digest by SHA-256, which every Java has} */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  /**
   * {@return 43 characters of base64url}
   *
   * @param hash as a digest gives it
   */
  public static String encoded(byte[] hash) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  private static String hmac(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return encoded(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has HMAC with SHA-256", impossible);
    }
  }

  /** Without the keys. */
  @Override
  public String toString() {
    return "SealKeys[***]";
  }
}
