package org.hearth.application.port.in.signin;

import io.vavr.control.Either;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Asks for an e-mail with a link by which to choose a password. */
public interface AskForPasswordLink {
  /**
   * Whether a login has the address shows neither in the answer nor in its time.
   *
   * @param email as typed
   * @param source where it comes from, such as an IP address; only a hash of it is kept
   * @return refused as {@code invalid} or {@code too-many-attempts}
   */
  Either<Refusal, Sent> ask(@Nullable String email, String source);

  /** An e-mail is on its way, if the address is the login of a user or a care home. */
  record Sent() {}
}
