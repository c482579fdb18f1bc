package org.hearth.app.server;

import java.net.URI;
import java.util.Optional;
import org.hearth.adapter.http.server.ClientOfIssuer;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.app.config.Environment;
import org.hearth.app.failure.CommandFailure;

/** What the environment says of an issuer of bearer tokens. */
record ConfiguredIssuer(
    Environment environment, Optional<URI> issuer, Optional<ClientOfIssuer> client) {
  /** The issuer, whose keys come over a connection that no third party can alter. */
  Optional<URI> address() {
    issuer
        .filter(uri -> !ServerOptions.isProtected(uri))
        .ifPresent(
            uri -> {
              throw CommandFailure.unusable(
                  Environment.ISSUER + " is not an https address.",
                  "Set it to the https address of the issuer; http is for this machine alone.");
            });
    return issuer;
  }

  /** What a token is meant for that opens the API. */
  String audience() {
    String audience = environment.text(Environment.AUDIENCE).orElse(ServerOptions.AUDIENCE);
    if (client.filter(known -> known.id().equals(audience)).isPresent()) {
      throw CommandFailure.unusable(
          Environment.CLIENT_ID
              + " and "
              + Environment.AUDIENCE
              + " are the same, so that an ID token would open the API.",
          "Have the issuer know Hearth's pages by another identifier than its API, and set both.");
    }
    return audience;
  }
}
