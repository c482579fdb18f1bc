package org.hearth.adapter.http.server.internal.page.ownhome;

/**
 * What a home answers a practice that asks to serve it.
 *
 * @param answer {@code yes} or {@code no}
 */
public record ServiceAnswerFields(String answer) {

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "ServiceAnswerFields[***]";
  }
}
