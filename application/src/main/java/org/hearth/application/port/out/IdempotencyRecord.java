package org.hearth.application.port.out;

import java.time.Instant;

/**
 * That a call was carried out, and what it was answered.
 *
 * @param fingerprint tells another call under the same key from this one coming again; at most 255
 *     characters
 * @param answer as it is to be given again; holds personal data where the answer does
 */
public record IdempotencyRecord(IdempotencyKey key, String fingerprint, String answer, Instant at) {
  private static final int LONGEST_FINGERPRINT = 255;

  /**
   * Refuses a fingerprint that is longer than a digest.
   *
   * @param key by which the call is known again
   * @param fingerprint tells another call under the same key from this one coming again; at most
   *     255 characters
   * @param answer as it is to be given again; holds personal data where the answer does
   * @param at when it happened
   */
  public IdempotencyRecord {
    if (fingerprint.length() > LONGEST_FINGERPRINT) {
      throw new IllegalArgumentException("A fingerprint is a digest, not the call itself");
    }
  }

  /** Masked: answers are personal. */
  @Override
  public String toString() {
    return "Receipt[***]";
  }
}
