package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** The reason for an exceptional operation. */
public record ReasonJson(@Needed @Nullable String reason) {
  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "ReasonJson[***]";
  }
}
