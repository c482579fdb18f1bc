package org.hearth.adapter.http.server.internal.page.ownhome;

/** The name of a person who may be on shift. */
public record PersonFields(String personName) {
  /** Masked. */
  @Override
  public String toString() {
    return "PersonFields[***]";
  }
}
