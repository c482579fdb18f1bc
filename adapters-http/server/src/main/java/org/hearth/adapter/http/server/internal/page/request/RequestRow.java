package org.hearth.adapter.http.server.internal.page.request;

/**
 * A request as a line of the list.
 *
 * @param patient the patient's name
 * @param asked when it was sent
 */
public record RequestRow(
    String href, String patient, String kind, StatusText status, String asked) {
  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "RequestRow[***]";
  }
}
