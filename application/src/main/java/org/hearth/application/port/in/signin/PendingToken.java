package org.hearth.application.port.in.signin;

/** The secret by which a sign-in is known that is not complete; it opens nothing else. */
public record PendingToken(String text) {
  /** Masked. */
  @Override
  public String toString() {
    return "PendingToken[***]";
  }
}
