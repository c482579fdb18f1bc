package org.hearth.adapter.http.server;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;

/**
 * How the server is set up.
 *
 * @param address on which to listen
 * @param port 0 for any free one
 * @param proxies that stand before it
 * @param issuer whose bearer tokens are taken, besides Hearth's own; none where empty
 * @param audience that such a token must be meant for
 * @param client what the issuer knows this server by; empty where nobody signs in with its accounts
 */
public record ServerOptions(
    InetAddress address,
    int port,
    TrustedProxies proxies,
    Optional<URI> issuer,
    String audience,
    Optional<ClientOfIssuer> client) {
  public static final String AUDIENCE = "hearth";

  public ServerOptions {
    if (client.isPresent() && issuer.isEmpty()) {
      throw new IllegalArgumentException("A client needs an issuer");
    }
  }

  /** For callers on the same machine. */
  public static ServerOptions local(int port) {
    return new ServerOptions(
        InetAddress.getLoopbackAddress(),
        port,
        TrustedProxies.NONE,
        Optional.empty(),
        AUDIENCE,
        Optional.empty());
  }

  public ServerOptions withProxies(TrustedProxies trusted) {
    return new ServerOptions(address, port, trusted, issuer, audience, client);
  }

  public ServerOptions withIssuer(URI trusted) {
    return new ServerOptions(address, port, proxies, Optional.of(trusted), audience, client);
  }

  public ServerOptions withClient(ClientOfIssuer known) {
    return new ServerOptions(address, port, proxies, issuer, audience, Optional.of(known));
  }
}
