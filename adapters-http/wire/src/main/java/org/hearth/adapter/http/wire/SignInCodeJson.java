package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/**
 * A code for a sign-in that waits.
 *
 * @param code of the app, or where one is set up already a recovery code
 */
public record SignInCodeJson(@Needed @Nullable String token, @Needed @Nullable String code) {
  /** Masked. */
  @Override
  public String toString() {
    return "SignInCodeJson[***]";
  }
}
