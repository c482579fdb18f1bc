package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** The secret of a link that came by e-mail. */
public record LinkJson(@Needed @Nullable String link) {
  /** Masked. */
  @Override
  public String toString() {
    return "LinkJson[***]";
  }
}
