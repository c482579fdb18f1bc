package org.hearth.adapter.http.wire;

import org.hearth.application.port.in.signin.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * The first step of signing in.
 *
 * @param onShift the person of a care home on shift
 * @param change whether a second factor is to be set up, replaced or removed
 */
public record SignInStartJson(
    @Needed @Nullable String email,
    @Needed @Nullable String password,
    @Nullable String onShift,
    @Nullable Boolean change) {

  /**
   * {@return it as JSON}
   *
   * @param credentials who signs in, and by what
   * @param change whether a second factor is to be set up, replaced or removed
   */
  public static SignInStartJson of(Credentials credentials, boolean change) {
    return new SignInStartJson(
        credentials.email(), credentials.password(), credentials.onShift().orElse(null), change);
  }

  /** Masked. */
  @Override
  public String toString() {
    return "SignInStartJson[***]";
  }
}
