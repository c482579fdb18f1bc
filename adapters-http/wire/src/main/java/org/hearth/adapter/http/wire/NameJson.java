package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** What a person is called. */
public record NameJson(@Needed @Nullable String name) {
  /** Masked. */
  @Override
  public String toString() {
    return "NameJson[***]";
  }
}
