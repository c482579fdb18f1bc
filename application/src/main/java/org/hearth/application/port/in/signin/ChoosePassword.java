package org.hearth.application.port.in.signin;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Chooses a password by a link that was sent by e-mail and works once. */
public interface ChoosePassword {
  /**
   * Sets the password, ends all sessions and other links of the login, and notifies its address.
   *
   * @param linkToken what the link has behind {@code link=}
   * @param password 12 to 128 characters, not a common one, without the login's name or address
   * @return refused as {@code link-not-valid}, {@code too-many-attempts}, or {@code invalid}, after
   *     which the link still works
   */
  default Either<Refusal, Chosen> choose(@Nullable String linkToken, @Nullable String password) {
    return choose(linkToken, password, Optional.empty());
  }

  /**
   * The same in a browser, which guesses of strangers do not keep from signing in afterwards.
   *
   * @param linkToken from the link in the e-mail
   * @param password as typed
   * @param devices what the browser shows; empty where the caller is none that keeps such tokens
   * @return as of the method without devices
   */
  Either<Refusal, Chosen> choose(
      @Nullable String linkToken, @Nullable String password, Optional<DeviceTokens> devices);

  /**
   * The password is chosen, and can be signed in with.
   *
   * @param devices what the browser is to keep from now on; empty where that is what it has
   */
  record Chosen(Optional<DeviceTokens> devices) {}
}
