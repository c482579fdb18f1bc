package org.hearth.adapter.http.client;

import org.hearth.domain.actor.Actor;

/** The value of the Authorization header that authenticates an actor at the server. */
@FunctionalInterface
public interface Authorisation {

  /** The header for a call of the actor. The server must recognise the actor by it. */
  String header(Actor actor);

  /** One bearer token, of a session or of a program: the client is then one actor's. */
  static Authorisation bearer(String token) {
    return actor -> "Bearer " + token;
  }
}
