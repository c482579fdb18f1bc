package org.hearth.application.port.out.signin;

import java.time.Instant;
import java.util.Optional;

/** The links that were sent and may still be used. */
public interface PasswordLinks {
  void keep(PasswordLink link);

  /** Whose password the link chooses, where it is valid now. */
  Optional<KnownLogin> find(TokenHash token, Instant now);
}
