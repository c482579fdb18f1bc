package org.hearth.adapter.http.server.fuzz;

import java.util.Locale;

/** What people who mean well write into a field. */
final class PlausibleText {
  private final Dice dice;
  private final Known known;

  PlausibleText(Dice dice, Known known) {
    this.dice = dice;
    this.known = known;
  }

  String of(String field) {
    return switch (field) {
      case "nhsNumber" -> dice.percent(80) ? nhsNumber() : known.one("nhsNumber", dice);
      case "number" -> dice.percent(30) ? nhsNumber() : known.one("nhsNumber", dice);
      case "dummyNhsNumber" -> "999-999-" + dice.digits(4);
      case "givenName", "familyName", "onShift" -> dice.pick("Asha", "O'Neill", "Zoë", "Ng");
      case "scopes" -> dice.pick("read", "register", "import");
      case "name" -> dice.pick("Willow House", "Elm Court", "7 Oaks");
      case "dateOfBirth" -> dice.pick("1938-04-12", "30/11/1941", "1950-02-28");
      case "address" -> "1 Green Lane, Sale";
      case "postcode" -> dice.pick("M33 5AN", "m335an", "SK9 1AA");
      case "room" -> dice.pick("12A", "Rose");
      case "phone" -> dice.pick("0161 496 0001", "+44 161 496 0002");
      case "email" -> email();
      case "toCareHome", "careHome" -> known.one("care-homes", dice);
      case "patientId", "subject" -> known.one("patients", dice);
      case "on" -> dice.pick("2026-01-01", "2025-06-30", "2026-11-25");
      case "code", "practice" -> dice.pick("P91003", "P84004");
      case "from", "until" -> dice.pick("2026-11-25T09:00:00Z", "2027-01-01T00:00:00Z");
      case "cursor" -> known.one(dice.pick("patients", "requests"), dice);
      default -> dice.pick("The tablets run out.", "Moved here on Friday.", "Line 1\nLine 2");
    };
  }

  private String email() {
    return dice.percent(90)
        ? ("p" + dice.digits(9) + "@Post.example").toLowerCase(Locale.ROOT)
        : known.one("email", dice);
  }

  private String nhsNumber() {
    String nine = "4" + dice.digits(8);
    int sum = 0;
    for (int i = 0; i < nine.length(); i++) {
      sum += (10 - i) * (nine.charAt(i) - '0');
    }
    int check = (11 - sum % 11) % 11;
    return check == 10 ? nhsNumber() : nine + check;
  }
}
