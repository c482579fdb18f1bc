package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** An account number to search by, in any of its forms. */
public record NumberJson(@Needed @Nullable String number) {
  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "NumberJson[***]";
  }
}
