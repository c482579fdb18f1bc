package org.hearth.adapter.http.server.internal.page.account;

import java.util.Map;

/** Carries what was searched for into the form of a new account. */
public final class SearchedFields {
  private static final String DUMMY = "999999";

  private SearchedFields() {}

  /** The number, or the name and the date of birth. */
  public static Map<String, String> ofPatient(SearchFields search) {
    return search.by().equals("name")
        ? Map.of(
            "familyName", search.familyName(),
            "dateOfBirthDay", search.dateOfBirthDay(),
            "dateOfBirthMonth", search.dateOfBirthMonth(),
            "dateOfBirthYear", search.dateOfBirthYear())
        : Map.of("nhsNumber", isDummy(search) ? "" : search.number(), "email", search.email());
  }

  /** The dummy number, where it is one; or the name. */
  static Map<String, String> ofCareHome(SearchFields search) {
    return Map.of(
        "dummyNhsNumber",
        isDummy(search) ? search.number() : "",
        "name",
        search.familyName(),
        "email",
        search.email());
  }

  private static boolean isDummy(SearchFields search) {
    return search.number().replaceAll("[\\s-]", "").startsWith(DUMMY);
  }
}
