package org.hearth.testkit.imports.fuzz.internal.draft;

import java.util.Locale;

/** The right ways to write a value down. */
final class Spelling {
  private Spelling() {}

  static String of(Field field, String value, Dice dice) {
    return switch (field) {
      case NUMBER, HOME -> number(value, dice);
      case DATE_OF_BIRTH -> dice.onceIn(2) ? value : british(value);
      case POSTCODE -> postcode(value, dice);
      case PHONE -> phone(value, dice);
      case EMAIL -> dice.onceIn(5) ? value.toUpperCase(Locale.ROOT) : value;
      default -> value;
    };
  }

  private static String number(String digits, Dice dice) {
    String by = dice.pick("", " ", "-");
    return digits.substring(0, 3) + by + digits.substring(3, 6) + by + digits.substring(6);
  }

  private static String british(String iso) {
    return iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
  }

  private static String postcode(String value, Dice dice) {
    return switch (dice.below(4)) {
      case 0 -> value.toLowerCase(Locale.ROOT);
      case 1 -> value.replace(" ", "");
      default -> value;
    };
  }

  private static String phone(String e164, Dice dice) {
    String national = e164.substring(3);
    int area = national.startsWith("20") ? 2 : 3;
    String grouped = national.substring(0, area) + " " + national.substring(area, 6);
    String rest = national.substring(6);
    return switch (dice.below(4)) {
      case 0 -> "0" + national;
      case 1 -> "+44 " + grouped + " " + rest;
      default -> "0" + grouped + " " + rest;
    };
  }
}
