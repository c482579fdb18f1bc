package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/** Asks support to transfer the account of a number to the caller's practice. */
public record TransferRequestJson(
    @Needed @Nullable String nhsNumber, @Needed @Nullable String reason) {
  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "TransferRequestJson[***]";
  }
}
