package org.hearth.application.internal.signin;

import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.in.signin.ClientContext;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.login.Login;

/**
 * A login whose password was given.
 *
 * @param passwordVersion the password
 */
record Entered(Login login, UUID passwordVersion, Optional<String> onShift, ClientContext client) {
  Actor actor() {
    return login.actor(onShift);
  }

  /** The actor as the audit trail knows it, with where it comes from. */
  Actor recorded() {
    return actor()
        .identifiedBy(
            Optional.of(Identity.of(login.id().toString()).from(client.recordedSource())));
  }
}
