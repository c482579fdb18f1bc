package org.hearth.adapter.http.server.internal.page.patient;

import org.hearth.adapter.http.server.internal.page.account.SearchFields;

/** The form by which a care home is found by its name. */
public record HomeNameFields(
    String name, String dateOfBirthDay, String dateOfBirthMonth, String dateOfBirthYear) {
  static HomeNameFields of(SearchFields search) {
    return new HomeNameFields(
        search.familyName(),
        search.dateOfBirthDay(),
        search.dateOfBirthMonth(),
        search.dateOfBirthYear());
  }

  /** What a search by name keeps. */
  SearchFields search() {
    return new SearchFields(
        "name", "", "", name, dateOfBirthDay, dateOfBirthMonth, dateOfBirthYear, "");
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "HomeNameFields[***]";
  }
}
