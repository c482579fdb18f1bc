package org.hearth.app.server;

import org.hearth.adapter.http.server.TrustedProxies;
import org.hearth.app.config.Environment;
import org.hearth.app.failure.CommandFailure;

/** What the environment says of the proxies before the server. */
record ConfiguredProxies(Environment environment) {
  TrustedProxies get() {
    if (environment.text(Environment.BEHIND_PROXY).isPresent()) {
      throw CommandFailure.unusable(
          Environment.BEHIND_PROXY + " is no longer read: it trusted whatever a caller sent.",
          "Set "
              + Environment.PROXY_HOPS
              + " to how many proxies stand before the server, and leave it unset.");
    }
    String hops = environment.text(Environment.PROXY_HOPS).orElse("0").strip();
    String header =
        environment.text(Environment.PROXY_HEADER).orElse(TrustedProxies.USUAL_HEADER).strip();
    try {
      return new TrustedProxies(Integer.parseInt(hops), header);
    } catch (IllegalArgumentException unusable) {
      throw CommandFailure.unusable(
          Environment.PROXY_HOPS + " or " + Environment.PROXY_HEADER + " cannot be used.",
          "Set "
              + Environment.PROXY_HOPS
              + " to a number from 0 to 10, and "
              + Environment.PROXY_HEADER
              + " to the name of a header, such as "
              + TrustedProxies.USUAL_HEADER
              + ".");
    }
  }
}
