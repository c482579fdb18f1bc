package org.hearth.app.server.once;

import org.hearth.testkit.storage.SampleNumbers;

/** What is sent to open accounts; right in everything. */
final class Bodies {
  private static final String CONTACT =
      """
      "address": "1 Green Lane, Sale", "postcode": "M33 5AN", "phone": "0161 496 0001",
      "confirmations": {"detailsChecked": true, "holderAgrees": true}
      """;

  private Bodies() {}

  static String home(String email) {
    return """
        {"name": "Willow House", "dateOfBirth": "1980-01-01", "email": "%s", %s}
        """
        .formatted(email, CONTACT);
  }

  static String patient(int which) {
    return """
        {"nhsNumber": "%s", "givenName": "Ada", "familyName": "Byron",
         "dateOfBirth": "1940-12-10", "email": "person%d@hearth.example", %s}
        """
        .formatted(SampleNumbers.nhsNumber(which).digits(), which, CONTACT);
  }
}
