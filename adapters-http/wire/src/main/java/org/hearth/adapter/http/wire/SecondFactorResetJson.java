package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** Whose second factor is to be taken away, and why. */
public record SecondFactorResetJson(@Nullable String email, @Nullable String reason) {
  /** Masked. */
  @Override
  public String toString() {
    return "SecondFactorResetJson[***]";
  }
}
