package org.hearth.adapter.http.client;

/**
 * The server knows no actor by the Authorization header of a call: the token has expired, was
 * revoked, or is not one of this server. The call had no effect. It succeeds with a fresh token.
 */
public final class InvalidTokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidTokenException() {
    super(
        "The server knows no actor by the Authorization header; sign in again, or use another"
            + " token");
  }
}
