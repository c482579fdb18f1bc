package org.hearth.app.server;

import java.util.Optional;
import org.hearth.adapter.http.server.ClientOfIssuer;
import org.hearth.app.config.Environment;
import org.hearth.app.failure.CommandFailure;

/** What the environment says that the issuer knows the server by. */
record ConfiguredClient(Environment environment) {
  /** Empty where users do not sign in with an issuer's accounts. */
  Optional<ClientOfIssuer> get() {
    Optional<String> id = environment.text(Environment.CLIENT_ID);
    Optional<String> secret = environment.text(Environment.CLIENT_SECRET);
    if (id.isPresent() != secret.isPresent()) {
      throw CommandFailure.unusable(
          "Only one of " + Environment.CLIENT_ID + " and " + Environment.CLIENT_SECRET + " is set.",
          "Set both to what the issuer knows Hearth by, or leave both unset.");
    }
    if (id.isPresent() && environment.text(Environment.ISSUER).isEmpty()) {
      throw CommandFailure.unusable(
          Environment.CLIENT_ID + " is set, and " + Environment.ISSUER + " is not.",
          "Set " + Environment.ISSUER + " to the issuer whose client it is, or leave both unset.");
    }
    return id.flatMap(known -> secret.map(its -> new ClientOfIssuer(known, its)));
  }
}
