package org.hearth.adapter.http.server.internal.page.patient;

/** The form that moves a resident to the home with this number. */
public record MoveFields(String dummyNhsNumber) {
  /** Masked. */
  @Override
  public String toString() {
    return "MoveFields[***]";
  }
}
