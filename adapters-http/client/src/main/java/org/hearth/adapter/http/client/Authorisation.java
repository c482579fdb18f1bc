package org.hearth.adapter.http.client;

import org.hearth.domain.actor.Actor;

/** By what the server knows an actor: the value of the Authorization header. */
@FunctionalInterface
public interface Authorisation {

  /** The header for a call that the actor makes. The server must know the actor by it. */
  String header(Actor actor);

  /** One bearer token, of a session or of a program: the client is then one actor's. */
  static Authorisation bearer(String token) {
    return actor -> "Bearer " + token;
  }
}
