package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** A reply to a request. */
public record ReplyJson(@Needed @Nullable String text) {
  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "ReplyJson[***]";
  }
}
