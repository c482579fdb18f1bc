package org.hearth.adapter.http.server.issuer;

import java.util.HashMap;
import java.util.Map;

/**
 * A person who has an account with the issuer.
 *
 * @param claims what the issuer says of them
 */
record Person(String user, Map<String, Object> claims) {
  static final String PASSWORD = "at the issuer only";

  static Person named(String user, String name, String role) {
    return new Person(user, Map.of("name", name, "hearth_role", role));
  }

  /** Another with the same claims. */
  Person as(String other) {
    return new Person(other, claims);
  }

  Person with(String claim, Object value) {
    Map<String, Object> more = new HashMap<>(claims);
    more.put(claim, value);
    return new Person(user, Map.copyOf(more));
  }
}
