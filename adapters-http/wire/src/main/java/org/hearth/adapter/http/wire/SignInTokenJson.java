package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** A sign-in that waits. */
public record SignInTokenJson(@Needed @Nullable String token) {
  /** Masked. */
  @Override
  public String toString() {
    return "SignInTokenJson[***]";
  }
}
