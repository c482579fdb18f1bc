package org.hearth.adapter.http.server.internal.page.home;

import java.util.Set;
import org.hearth.application.port.in.patient.SeenVersions;

/**
 * The form that closes an account.
 *
 * @param version of the account that the user looked at
 */
public record CloseFields(String version, String reason) {
  /** No version where it cannot be read. */
  SeenVersions seen() {
    return SeenVersions.of(
        version.matches("\\d{1,18}") ? Set.of(Long.parseLong(version)) : Set.of());
  }

  /** Masked: the reason may be personal. */
  @Override
  public String toString() {
    return "CloseFields[***]";
  }
}
