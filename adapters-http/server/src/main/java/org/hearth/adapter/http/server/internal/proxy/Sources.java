package org.hearth.adapter.http.server.internal.proxy;

import java.util.List;
import java.util.function.Function;
import org.hearth.adapter.http.server.TrustedProxies;

/** Finds the source of a call from the headers of trusted proxies. */
public final class Sources {
  private final TrustedProxies proxies;

  public Sources(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  /** Whether there are trusted proxies, so that the caller may not be the one who connected. */
  boolean mayDiffer() {
    return proxies.hops() > 0;
  }

  /**
   * The address of who called the outermost trusted proxy.
   *
   * @param header the values of a header by its name
   * @param connected who is connected, taken where there is no trusted proxy or none has said more
   */
  public String of(Function<String, List<String>> header, String connected) {
    return mayDiffer()
        ? ForwardedSource.of(header.apply(proxies.header()), proxies).orElse(connected)
        : connected;
  }
}
