package org.hearth.testkit.race;

import java.util.List;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.number.NhsNumber;
import org.jspecify.annotations.Nullable;

/** Forms that are right in everything but, perhaps, what is raced for. */
final class RaceForms {
  /** Of the two people who have one number by mistake. */
  static final List<String> FAMILIES = List.of("Sample", "Other");

  private RaceForms() {}

  /** The form of one of two people, by the racer's number. */
  static PatientForm oneOfTwo(NhsNumber number, int round, int racer) {
    return patient(number, FAMILIES.get(racer % 2), email(round, racer));
  }

  /** A care home's, its number blank where a suggestion is wanted. */
  static CareHomeForm careHome(@Nullable String dummyNumber, String email) {
    return new CareHomeForm(
        dummyNumber,
        "Willow House",
        "1970-01-01",
        "1 Sample Street, Middleton",
        "M24 2FU",
        "0161 653 2454",
        email,
        Confirmations.BOTH);
  }

  static PatientForm patient(NhsNumber number, String email) {
    return patient(number, "Sample", email);
  }

  private static PatientForm patient(NhsNumber number, String familyName, String email) {
    return new PatientForm(
        number.digits(),
        "Ada",
        familyName,
        "1940-10-22",
        "1 Sample Street, Middleton",
        "M24 2FU",
        "0161 653 2454",
        email,
        false,
        false,
        Confirmations.BOTH);
  }

  /** An address that no other racer has in any round. */
  static String email(int round, int racer) {
    return "racer" + racer + ".round" + round + "@hearth.example";
  }
}
