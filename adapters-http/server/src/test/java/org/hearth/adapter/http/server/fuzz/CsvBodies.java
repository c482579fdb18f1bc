package org.hearth.adapter.http.server.fuzz;

import java.nio.charset.StandardCharsets;

/** Files to import, most of them with a fault or two. */
final class CsvBodies {
  private static final int SOME_MEGABYTES = 2_200_000;

  private final Dice dice;
  private final PlausibleText text;

  CsvBodies(Dice dice, PlausibleText text) {
    this.dice = dice;
    this.text = text;
  }

  /** A file of the rows that the path is for. */
  byte[] of(String path) {
    if (dice.percent(10)) {
      return dice.bytes(dice.below(500));
    }
    String file = path.endsWith("care-homes") ? homes() : residents(path);
    if (dice.below(2_000) == 0) {
      file += "\n".repeat(SOME_MEGABYTES);
    }
    return file.getBytes(dice.percent(95) ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
  }

  private String homes() {
    StringBuilder file =
        new StringBuilder("dummy_nhs_number,name,date_of_birth,address,postcode,phone,email\n");
    for (int rows = dice.below(4); rows >= 0; rows--) {
      row(file, "dummyNhsNumber", "name", "dateOfBirth", "address", "postcode", "phone", "email");
    }
    return file.toString();
  }

  private String residents(String path) {
    boolean ofOne = path.startsWith("/api/v1/care-homes");
    StringBuilder file = new StringBuilder(ofOne ? "" : "care_home_number,");
    file.append("nhs_number,given_name,family_name,date_of_birth,address,postcode,phone,email\n");
    for (int rows = dice.below(4); rows >= 0; rows--) {
      file.append(ofOne ? "" : text.of("dummyNhsNumber") + ",");
      row(
          file,
          "nhsNumber",
          "givenName",
          "familyName",
          "dateOfBirth",
          "address",
          "postcode",
          "phone",
          "email");
    }
    return file.toString();
  }

  private void row(StringBuilder file, String... fields) {
    for (String field : fields) {
      String cell = dice.percent(3) ? dice.pick(HostileText.ALL) : text.of(field);
      file.append('"').append(dice.percent(99) ? cell.replace("\"", "\"\"") : cell).append("\",");
    }
    file.setCharAt(file.length() - 1, '\n');
  }
}
