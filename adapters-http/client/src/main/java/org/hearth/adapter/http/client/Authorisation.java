package org.hearth.adapter.http.client;

import org.hearth.domain.actor.Actor;

/** The value of the Authorization header that authenticates an actor at the server. */
@FunctionalInterface
public interface Authorisation {

  /**
   * {@return the header for a call of the actor} The server must recognise the actor by it.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   */
  String header(Actor actor);

  /**
   * {@return one bearer token, of a session or of a program: the client is then one actor's}
   *
   * @param token whole, as {@code hearth_…} or as a session began with it
   */
  static Authorisation bearer(String token) {
    return actor -> "Bearer " + token;
  }
}
