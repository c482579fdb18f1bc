package org.hearth.app.server;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import org.hearth.app.config.Environment;

/** Whether passwords and records may cross a network in the clear, according to the settings. */
record Exposure(InetAddress address, Optional<URI> publicAddress) {
  /** The warning for the operator at the start; empty where there is none. */
  Optional<String> warning() {
    boolean encrypted =
        publicAddress.filter(uri -> "https".equalsIgnoreCase(uri.getScheme())).isPresent();
    return encrypted || address.isLoopbackAddress()
        ? Optional.empty()
        : Optional.of(
            "Warning: Hearth listens to other machines and has no https public address. Passwords"
                + " and records may cross the network in the clear, and cookies are not Secure. Set "
                + Environment.PUBLIC_ADDRESS
                + " to the https address of the proxy that encrypts, or "
                + Environment.ADDRESS
                + " to 127.0.0.1.");
  }
}
