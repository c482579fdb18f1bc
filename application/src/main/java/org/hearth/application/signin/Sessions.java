package org.hearth.application.signin;

import java.util.Optional;

/** The sessions of those who have signed in. */
public interface Sessions {
  /**
   * The session, while it is valid: until it expires or is ended, and as long as the login has the
   * address and the password with which it began. One round trip to the storage.
   */
  Optional<Session> find(SessionToken token);

  /** Signs out; does nothing where the session is not valid. */
  void end(SessionToken token);
}
