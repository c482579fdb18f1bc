package org.hearth.adapter.http.server;

/**
 * The proxies that stand before the server, one behind the other.
 *
 * @param hops how many; 0 for none: the source of a call is then its connection's address
 * @param header the header to which each of them appends the address of its caller; other entries
 *     are not trusted
 */
public record TrustedProxies(int hops, String header) {
  /** The header that most proxies add to. */
  public static final String USUAL_HEADER = "X-Forwarded-For";

  /** Callers reach the server themselves. */
  public static final TrustedProxies NONE = new TrustedProxies(0, USUAL_HEADER);

  private static final int MOST = 10;

  /**
   * Refuses more proxies than 10, and what is no name of a header.
   *
   * @param hops how many; 0 for none: the source of a call is then its connection's address
   * @param header the header to which each of them appends the address of its caller; other entries
   *     are not trusted
   */
  public TrustedProxies {
    if (hops < 0 || hops > MOST) {
      throw new IllegalArgumentException("Not 0 to " + MOST + " proxies: " + hops);
    }
    if (!header.matches("[A-Za-z0-9-]{1,60}")) {
      throw new IllegalArgumentException("Not the name of a header");
    }
  }
}
