package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** An e-mail address that somebody signs in with. */
public record EmailJson(@Needed @Nullable String email) {
  /** Masked. */
  @Override
  public String toString() {
    return "EmailJson[***]";
  }
}
