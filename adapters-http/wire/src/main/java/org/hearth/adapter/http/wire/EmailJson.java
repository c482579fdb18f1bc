package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** An e-mail address of a login. */
public record EmailJson(@Needed @Nullable String email) {
  /** Masked. */
  @Override
  public String toString() {
    return "EmailJson[***]";
  }
}
