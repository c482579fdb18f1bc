package org.hearth.application.port.in.signin;

import io.vavr.control.Either;
import org.hearth.domain.refusal.Refusal;

/**
 * Signs in by an e-mail address and its password. An address that no login has is answered in the
 * same words and the same time as a wrong password.
 */
public interface SignIn {
  /**
   * Opens a session.
   *
   * @param credentials who signs in, and by what
   * @return refused as {@code sign-in-failed}, {@code too-many-attempts}, or {@code invalid} where
   *     the name on shift cannot be one
   */
  Either<Refusal, SignedIn> signIn(Credentials credentials);
}
