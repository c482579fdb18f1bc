package org.hearth.application.port.in.signin;

import java.util.Optional;

/** The sessions of those who have signed in. */
public interface Sessions {
  /**
   * The session, while it is valid: until it expires, was not used for a while or is ended, and as
   * long as the login has the address and the password with which it began. One round trip to the
   * storage, and a second to note the use, once a minute.
   */
  Optional<Session> find(SessionToken token);

  /** Signs out; does nothing where the session is not valid. */
  void end(SessionToken token);
}
