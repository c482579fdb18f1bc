package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/**
 * Transfers an account to another practice, by support.
 *
 * @param practice ODS code of the practice that gets it
 */
public record TransferJson(@Needed @Nullable String practice, @Needed @Nullable String reason) {
  /** Without the reason, which may name a person. */
  @Override
  public String toString() {
    return "TransferJson[" + practice + "]";
  }
}
