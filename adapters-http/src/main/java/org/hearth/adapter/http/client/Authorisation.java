package org.hearth.adapter.http.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hearth.domain.actor.Actor;

/** By what the server knows an actor: the value of the Authorization header. */
@FunctionalInterface
public interface Authorisation {

  /** The header for a call that the actor makes. The server must know the actor by it. */
  String header(Actor actor);

  /** One bearer token for whoever calls: the client is then one actor's. */
  static Authorisation bearer(String token) {
    return actor -> "Bearer " + token;
  }

  /** One e-mail address and password; each call costs the server the check of a password. */
  static Authorisation basic(String email, String password) {
    String pair = email + ":" + password;
    String header =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return actor -> header;
  }
}
