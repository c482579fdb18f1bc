package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with.
 *
 * @param onShift the person of a care home on shift
 */
public record SignInJson(
    @Needed @Nullable String email, @Needed @Nullable String password, @Nullable String onShift) {
  /** Masked. */
  @Override
  public String toString() {
    return "SignInJson[***]";
  }
}
