package org.hearth.adapter.http.server;

/**
 * This server's registration as a client of an issuer, so that users can sign in with the issuer's
 * accounts.
 *
 * @param id the client's identifier
 * @param secret the client's
 */
public record ClientOfIssuer(String id, String secret) {
  /** Without the secret. */
  @Override
  public String toString() {
    return "ClientOfIssuer[" + id + "]";
  }
}
