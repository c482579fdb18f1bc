package org.hearth.application.signin;

import io.vavr.control.Either;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Chooses a password by a link that was sent by letter and works once. */
public interface ChoosePassword {
  /**
   * Sets the password, ends all sessions and other links of the login, and tells its address.
   *
   * @param linkToken what the link has behind {@code link=}
   * @param password 12 to 128 characters, not a common one, without the login's name or address
   * @return refused as {@code link-not-valid}, {@code too-many-attempts}, or {@code invalid}, after
   *     which the link still works
   */
  Either<Refusal, Chosen> choose(@Nullable String linkToken, @Nullable String password);

  /** The password is chosen, and can be signed in with. */
  record Chosen() {}
}
