package org.hearth.application.port.in.signin;

/** The secret by which a session is known, for a cookie or a bearer header. Only a hash is kept. */
public record SessionToken(String text) {
  /** Masked. */
  @Override
  public String toString() {
    return "SessionToken[***]";
  }
}
