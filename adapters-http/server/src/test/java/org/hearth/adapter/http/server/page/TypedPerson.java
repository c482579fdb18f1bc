package org.hearth.adapter.http.server.page;

import java.util.HashMap;
import java.util.Map;

/** Persons as users type them into forms. */
final class TypedPerson {
  static final String MARYS_NUMBER = "999 000 0085";

  private TypedPerson() {}

  /** Mary Jones, who has no account yet. */
  static Map<String, String> mary() {
    Map<String, String> fields = resident(MARYS_NUMBER, "Mary", "Jones", "2", "3");
    fields.put("address", "12 Mill Lane, Middleton");
    fields.put("postcode", "M24 2FU");
    fields.put("phone", "0161 653 2454");
    return fields;
  }

  /** Mary Jones, at the address of a home. */
  static Map<String, String> maryAtAHome() {
    return resident(MARYS_NUMBER, "Mary", "Jones", "2", "3");
  }

  /** Asha Patel, whom fixtures register. */
  static Map<String, String> asha() {
    return resident("999 100 0011", "Asha", "Patel", "22", "10");
  }

  private static Map<String, String> resident(
      String number, String given, String family, String day, String month) {
    return new HashMap<>(
        Map.of(
            "nhsNumber", number,
            "givenName", given,
            "familyName", family,
            "dateOfBirthDay", day,
            "dateOfBirthMonth", month,
            "dateOfBirthYear", "1941",
            "noEmailAddress", "yes",
            "detailsChecked", "yes",
            "holderAgrees", "yes"));
  }
}
