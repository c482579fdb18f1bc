package org.hearth.adapter.http.server.internal.page.patient;

/**
 * The form that removes an e-mail address.
 *
 * @param version of the account that was looked at
 * @param from the form that was interrupted; blank where none was
 */
public record RemovalFields(String noEmailAddress, String version, String from) {
  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "RemovalFields[***]";
  }
}
