package org.hearth.adapter.http.server;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.limit.ServerLimits;

/**
 * How the server is set up.
 *
 * @param address on which to listen
 * @param port 0 for any free one
 * @param proxies that stand before it
 * @param issuer whose bearer tokens are taken, besides Hearth's own; none where empty
 * @param audience that such a token must be meant for
 * @param client this server's registration with the issuer; empty where users do not sign in with
 *     the issuer's accounts
 * @param limits how much of it its callers may have
 */
public record ServerOptions(
    InetAddress address,
    int port,
    TrustedProxies proxies,
    Optional<URI> issuer,
    String audience,
    Optional<ClientOfIssuer> client,
    ServerLimits limits) {
  /** What an issuer's tokens are meant for, unless it is set. */
  public static final String AUDIENCE = "hearth";

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");

  /**
   * Refuses options by which a stranger could get in.
   *
   * @param address on which to listen
   * @param port 0 for any free one
   * @param proxies that stand before it
   * @param issuer whose bearer tokens are taken, besides Hearth's own; none where empty
   * @param audience that such a token must be meant for
   * @param client this server's registration with the issuer; empty where users do not sign in with
   *     the issuer's accounts
   * @param limits how much of it its callers may have
   */
  public ServerOptions {
    if (client.isPresent() && issuer.isEmpty()) {
      throw new IllegalArgumentException("A client needs an issuer");
    }
    if (client.filter(known -> known.id().equals(audience)).isPresent()) {
      throw new IllegalArgumentException("An ID token would be an access token");
    }
    if (!issuer.map(ServerOptions::isProtected).orElse(true)) {
      throw new IllegalArgumentException("An issuer is at https, or on this machine");
    }
  }

  /**
   * {@return whether the issuer's keys come over a connection that no third party can alter}
   *
   * @param issuer its address
   */
  public static boolean isProtected(URI issuer) {
    return "https".equalsIgnoreCase(issuer.getScheme())
        || ("http".equalsIgnoreCase(issuer.getScheme())
            && LOOPBACK.matcher(String.valueOf(issuer.getHost())).matches());
  }

  /**
   * For callers on the same machine, who may call as often as they like.
   *
   * @param port 0 for any that is free
   * @return options without limits
   */
  public static ServerOptions local(int port) {
    return new ServerOptions(
        InetAddress.getLoopbackAddress(),
        port,
        TrustedProxies.NONE,
        Optional.empty(),
        AUDIENCE,
        Optional.empty(),
        ServerLimits.WITHOUT_RATES);
  }

  /**
   * {@return the same, behind these proxies}
   *
   * @param trusted how many stand before the server, and what each adds to
   */
  public ServerOptions withProxies(TrustedProxies trusted) {
    return new ServerOptions(address, port, trusted, issuer, audience, client, limits);
  }

  /**
   * {@return the same, with bearer tokens of this issuer}
   *
   * @param trusted the issuer's address
   */
  public ServerOptions withIssuer(URI trusted) {
    return new ServerOptions(
        address, port, proxies, Optional.of(trusted), audience, client, limits);
  }

  /**
   * {@return the same, with people who sign in at the issuer}
   *
   * @param known what the issuer knows the server by
   */
  public ServerOptions withClient(ClientOfIssuer known) {
    return new ServerOptions(address, port, proxies, issuer, audience, Optional.of(known), limits);
  }

  /**
   * {@return the same, with other limits}
   *
   * @param other for calls, sign-ins and imports
   */
  public ServerOptions withLimits(ServerLimits other) {
    return new ServerOptions(address, port, proxies, issuer, audience, client, other);
  }
}
