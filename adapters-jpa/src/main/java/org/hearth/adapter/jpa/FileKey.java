package org.hearth.adapter.jpa;

/**
 * The key by which an H2 file is encrypted.
 *
 * @param text without blanks, at which H2 splits keys, and too long to be guessed: H2 does not
 *     strengthen it
 */
public record FileKey(String text) {
  /** The fewest characters of a key. */
  public static final int SHORTEST = 32;

  /**
   * Refuses what is no key: see {@link #isUsable}.
   *
   * @param text without blanks, at which H2 splits keys, and too long to be guessed: H2 does not
   *     strengthen it
   */
  public FileKey {
    if (!isUsable(text)) {
      throw new IllegalArgumentException(
          "A key has at least " + SHORTEST + " characters and no blanks");
    }
  }

  /**
   * {@return whether it can be a key: long enough, and without blanks}
   *
   * @param text as typed or read
   */
  public static boolean isUsable(String text) {
    return text.length() >= SHORTEST && text.chars().noneMatch(Character::isWhitespace);
  }

  /** Masked. */
  @Override
  public String toString() {
    return "FileKey[***]";
  }
}
