package org.hearth.adapter.http.server;

/**
 * What an issuer knows this server by, so that people can sign in with its accounts.
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
