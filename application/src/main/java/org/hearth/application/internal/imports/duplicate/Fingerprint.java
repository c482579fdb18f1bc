package org.hearth.application.internal.imports.duplicate;

/** Numbers that stand for texts, where a million texts themselves would not fit in memory. */
final class Fingerprint {
  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private Fingerprint() {}

  /**
   * 63 bits of a text, never 0 (FNV-1a): that two of a million texts share one is less likely than
   * one in ten million.
   */
  static long of(String text) {
    return (hash(text) >>> 1) | (1L << 62);
  }

  /** So many bits of a text, the lowest ones. */
  static int bits(int count, String text) {
    long hash = hash(text);
    return (int) (hash ^ (hash >>> 32)) & (int) ((1L << count) - 1);
  }

  private static long hash(String text) {
    long hash = BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }
}
