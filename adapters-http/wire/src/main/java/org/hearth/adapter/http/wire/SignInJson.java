package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/**
 * The credentials of a login.
 *
 * @param onShift the person of a care home on shift: one of its persons, by name or identifier,
 *     where it has a list of them
 */
public record SignInJson(
    @Needed @Nullable String email, @Needed @Nullable String password, @Nullable String onShift) {
  /** Masked. */
  @Override
  public String toString() {
    return "SignInJson[***]";
  }
}
