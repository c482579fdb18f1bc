package org.hearth.app.demo;

import java.util.List;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.account.Confirmations;
import org.jspecify.annotations.Nullable;

/** Invented homes and people, with NHS numbers of the test range. */
final class DemoPeople {
  private DemoPeople() {}

  static CareHomeForm willowHouse() {
    return home(
        "999-999-0001", "Willow House", "office@willow-house.example", "1 Green Lane, Sale");
  }

  static CareHomeForm elmCourt() {
    return home("999-999-0002", "Elm Court", "office@elm-court.example", "22 Park Road, Timperley");
  }

  static CareHomeForm oakLodge() {
    return home("999-999-0003", "Oak Lodge", "office@oak-lodge.example", "7 Station Road, Sale");
  }

  private static CareHomeForm home(String number, String name, String email, String address) {
    return new CareHomeForm(
        number, name, "1980-05-01", address, "M33 5AN", "0161 496 0001", email, Confirmations.BOTH);
  }

  static List<PatientForm> residentsOfWillowHouse() {
    return List.of(
        resident("999 000 0018", "Asha", "Patel", "1938-04-12"),
        resident("999 000 0026", "Bert", "O'Neill", "1941-11-30"),
        resident("999 000 0034", "Chidi", "Okafor", "1935-01-07"));
  }

  static List<PatientForm> residentsOfElmCourt() {
    return List.of(
        resident("999 000 0042", "Dilys", "Pryce-Jones", "1944-08-19"),
        resident("999 000 0050", "Edwin", "Marsh", "1939-02-28"));
  }

  /** Of whom one leaves and one moves to Willow House. */
  static List<PatientForm> residentsOfOakLodge() {
    return List.of(
        resident("999 000 0077", "Grace", "Adeyemi", "1937-09-08"),
        resident("999 000 0085", "Harold", "Finch", "1940-12-21"),
        resident("999 000 0093", "Irena", "Nowak", "1943-03-15"));
  }

  /** Has an account of his own, which support must reset before he can become a resident. */
  static PatientForm ownAccount() {
    return person("999 000 0069", "Frank", "Whitaker", "1942-06-03", "frank.whitaker@post.example");
  }

  private static PatientForm resident(String number, String given, String family, String birth) {
    return person(number, given, family, birth, null);
  }

  private static PatientForm person(
      String number, String given, String family, String birth, @Nullable String email) {
    return new PatientForm(
        number,
        given,
        family,
        birth,
        "1 Green Lane, Sale",
        "M33 5AN",
        "0161 496 0001",
        email,
        email == null,
        false,
        Confirmations.BOTH);
  }
}
