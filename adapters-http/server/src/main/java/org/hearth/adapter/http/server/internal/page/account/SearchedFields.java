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
        : Map.of(
            "nhsNumber", isDummy(search.number()) ? "" : search.number(), "email", search.email());
  }

  /** The dummy number, where it is one; or the name. */
  static Map<String, String> ofCareHome(SearchFields search) {
    return ofCareHome(search.number(), search.familyName());
  }

  /** The dummy number, where it is one; or the name. */
  static Map<String, String> ofCareHome(HomeSearchFields search) {
    return ofCareHome(search.number(), search.careHomeName());
  }

  private static Map<String, String> ofCareHome(String number, String name) {
    return Map.of("dummyNhsNumber", isDummy(number) ? number : "", "name", name);
  }

  private static boolean isDummy(String number) {
    return number.replaceAll("[\\s-]", "").startsWith(DUMMY);
  }
}
