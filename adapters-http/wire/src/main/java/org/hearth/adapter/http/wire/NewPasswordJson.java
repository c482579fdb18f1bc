package org.hearth.adapter.http.wire;

import org.jspecify.annotations.Nullable;

/**
 * A password that is chosen with a link.
 *
 * @param link the value of {@code link=} in the e-mail's link
 */
public record NewPasswordJson(@Needed @Nullable String link, @Needed @Nullable String password) {
  /** Masked. */
  @Override
  public String toString() {
    return "NewPasswordJson[***]";
  }
}
