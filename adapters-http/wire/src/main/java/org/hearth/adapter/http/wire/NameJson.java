package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** The name of a person. */
public record NameJson(@Needed @Nullable String name) {
  /** Masked. */
  @Override
  public String toString() {
    return "NameJson[***]";
  }
}
