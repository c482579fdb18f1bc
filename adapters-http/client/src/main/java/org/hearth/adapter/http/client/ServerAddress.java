package org.hearth.adapter.http.client;

import java.net.URI;
import java.util.Locale;

/** The address of a server, which the paths of the API are appended to. */
final class ServerAddress {
  private ServerAddress() {}

  /**
   * The address without a slash at the end.
   *
   * @throws IllegalArgumentException where paths cannot be appended to it
   */
  static URI of(URI given) {
    String scheme = String.valueOf(given.getScheme()).toLowerCase(Locale.ROOT);
    if (!(scheme.equals("https") || scheme.equals("http")) || given.getHost() == null) {
      throw refused("must begin with https:// or http:// and name a host");
    }
    if (given.getRawQuery() != null
        || given.getRawFragment() != null
        || given.getRawUserInfo() != null) {
      throw refused("must have no query, fragment or credentials");
    }
    return URI.create(given.toString().replaceAll("/+$", ""));
  }

  private static IllegalArgumentException refused(String why) {
    return new IllegalArgumentException(
        "The address of the server " + why + ", as https://hearth.example does");
  }
}
