package org.hearth.adapter.http.server;

/**
 * The proxies that stand before the server, one behind the other.
 *
 * @param hops how many; 0 for none, and then no header says where a call comes from
 * @param header to which each of them adds who called it, and in which nothing else is believed
 */
public record TrustedProxies(int hops, String header) {
  public static final String USUAL_HEADER = "X-Forwarded-For";
  public static final TrustedProxies NONE = new TrustedProxies(0, USUAL_HEADER);

  private static final int MOST = 10;

  public TrustedProxies {
    if (hops < 0 || hops > MOST) {
      throw new IllegalArgumentException("Not 0 to " + MOST + " proxies: " + hops);
    }
    if (!header.matches("[A-Za-z0-9-]{1,60}")) {
      throw new IllegalArgumentException("Not the name of a header");
    }
  }
}
