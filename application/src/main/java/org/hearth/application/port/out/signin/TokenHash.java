package org.hearth.application.port.out.signin;

/**
 * What is kept of a secret token: enough to recognise it, and of no use to a reader.
 *
 * @param text the SHA-256 in lower-case hexadecimal
 */
public record TokenHash(String text) {
  /** Masked. */
  @Override
  public String toString() {
    return "TokenHash[***]";
  }
}
