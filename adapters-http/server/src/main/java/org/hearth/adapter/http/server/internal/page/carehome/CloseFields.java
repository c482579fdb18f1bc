package org.hearth.adapter.http.server.internal.page.carehome;

import java.util.Set;
import org.hearth.adapter.http.server.internal.page.form.ConcurrentChange;
import org.hearth.application.port.in.patient.SeenVersions;

/**
 * The form that closes an account.
 *
 * @param version of the account that the user looked at
 */
public record CloseFields(String version, String reason) {
  SeenVersions seen() {
    return SeenVersions.of(Set.of(ConcurrentChange.version(version)));
  }

  /** Masked: the reason may be personal. */
  @Override
  public String toString() {
    return "CloseFields[***]";
  }
}
