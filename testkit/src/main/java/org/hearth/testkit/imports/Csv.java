package org.hearth.testkit.imports;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files to import. */
public final class Csv {
  public static final String HOMES_HEADER =
      "dummy_nhs_number,name,date_of_birth,address,postcode,phone,email\n";
  public static final String RESIDENTS_HEADER =
      "nhs_number,given_name,family_name,date_of_birth,address,postcode,phone,email,"
          + "care_home_number\n";

  private static final int CHECKED_DIGITS = 9;

  private Csv() {}

  /** A care home that is right in everything. */
  public static String home(String number, String email) {
    return number
        + ",Willow House,1980-01-01,\"1 Green Lane, Sale\",M33 5AN,0161 496 0001,"
        + email
        + "\n";
  }

  /** A resident who is right in everything, without an e-mail address. */
  public static String resident(String number, String careHome) {
    return resident(number, "", careHome);
  }

  public static String resident(String number, String email, String careHome) {
    return number
        + ",Ada,Byron,1940-12-10,\"1 Green Lane, Sale\",M33 5AN,0161 496 0001,"
        + email
        + ","
        + careHome
        + "\n";
  }

  /** A resident of 999-999-0000 with an address as it stands in the file. */
  public static String residentAt(int index, String address) {
    return nhsNumber(index)
        + ",Ada,Byron,1940-12-10,"
        + address
        + ",M33 5AN,0161 496 0001,,999-999-0000\n";
  }

  /** Homes 999-999-0000 and on, all right. */
  public static String homes(int count) {
    return HOMES_HEADER
        + IntStream.range(0, count)
            .mapToObj(i -> home(dummyNumber(i), "home" + i + "@willow.example"))
            .collect(Collectors.joining());
  }

  public static String dummyNumber(int ending) {
    return "999-999-%04d".formatted(ending);
  }

  /**
   * One valid number of the test range for each index, by the rule of the check digit alone.
   *
   * @param index 0 to some 90,000
   */
  public static String nhsNumber(int index) {
    for (int nine = 999_000_000 + index * 11; ; nine++) {
      int sum = 0;
      String digits = Integer.toString(nine);
      for (int i = 0; i < CHECKED_DIGITS; i++) {
        sum += (digits.charAt(i) - '0') * (10 - i);
      }
      int check = (11 - sum % 11) % 11;
      if (check != 10) {
        return digits + check;
      }
    }
  }

  /** Another person than {@link #resident} writes down. */
  public static String otherPerson(String number, String home) {
    return person(number, "Maple", "1944-12-30", home);
  }

  public static String person(String number, String family, String born, String home) {
    return number
        + ",Mary,"
        + family
        + ","
        + born
        + ",\"1 Green Lane, Sale\",M33 5AN,0161 496 0001,,"
        + home
        + "\n";
  }
}
