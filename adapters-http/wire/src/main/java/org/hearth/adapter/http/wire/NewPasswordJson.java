package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/**
 * A password that somebody chooses.
 *
 * @param link what the link in the e-mail has behind {@code link=}
 */
public record NewPasswordJson(@Needed @Nullable String link, @Needed @Nullable String password) {
  /** Masked. */
  @Override
  public String toString() {
    return "NewPasswordJson[***]";
  }
}
