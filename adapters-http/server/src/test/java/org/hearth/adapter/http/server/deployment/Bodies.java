package org.hearth.adapter.http.server.deployment;

import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.testkit.storage.SampleNumbers;

/** What is sent to open accounts; right in everything. */
public final class Bodies {
  private static final AtomicInteger NAMES = new AtomicInteger();

  private static final String CONTACT =
      """
      "address": "1 Green Lane, Sale", "postcode": "M33 5AN", "phone": "0161 496 0001",
      "confirmations": {"detailsChecked": true, "holderAgrees": true}
      """;

  private Bodies() {}

  public static String home(String email) {
    return "{%s".formatted(homeWithoutNumber(email));
  }

  public static String home(String dummyNumber, String email) {
    return "{\"dummyNhsNumber\": \"%s\", %s".formatted(dummyNumber, homeWithoutNumber(email));
  }

  private static String homeWithoutNumber(String email) {
    return """
    "name": "Willow House", "dateOfBirth": "1980-01-01", "email": "%s", %s}
    """
        .formatted(email, CONTACT);
  }

  /** With an e-mail address, which is another for each. */
  public static String patient(int which) {
    return person(
        SampleNumbers.nhsNumber(which).digits(),
        "\"email\": \"person" + which + "@hearth.example\"");
  }

  public static String patientWithoutEmail(String nhsNumber) {
    return person(nhsNumber, "\"noEmailAddress\": true");
  }

  private static String person(String nhsNumber, String email) {
    return """
    {"nhsNumber": "%s", "givenName": "Ada", "familyName": "Byron",
     "dateOfBirth": "1940-12-10", %s, %s}
    """
        .formatted(nhsNumber, email, CONTACT);
  }

  /** A name that no other person has: letters for the digits of a count. */
  public static String freshName() {
    StringBuilder name = new StringBuilder("Rosa ");
    for (char digit : Integer.toString(NAMES.incrementAndGet()).toCharArray()) {
      name.append((char) ('a' + (digit - '0')));
    }
    return name.toString();
  }
}
