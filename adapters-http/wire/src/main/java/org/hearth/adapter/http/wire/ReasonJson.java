package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** Why something out of the ordinary is asked for. */
public record ReasonJson(@Needed @Nullable String reason) {
  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "ReasonJson[***]";
  }
}
