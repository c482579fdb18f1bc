package org.hearth.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files to import. */
final class ImportFiles {
  static final String HOMES_HEADER =
      "dummy_nhs_number,name,date_of_birth,address,postcode,phone,email\n";
  static final String WILLOW_HOUSE =
      "999-999-1234,Willow House,2000-01-01,\"1 Willow Way, Sampleton\",M99 1AB,0161 496 0101,"
          + "office@willow-house.example\n";
  static final String WITHOUT_PHONE =
      "999-999-1235,Rowan Lodge,2000-01-01,2 Rowan Way,M99 1AD,,office@rowan-lodge.example\n";
  static final String RESIDENTS_HEADER =
      "nhs_number,given_name,family_name,date_of_birth,address,postcode,phone,email,"
          + "care_home_number\n";
  static final String TEST_RESIDENT =
      "9990000018,Verity,Quill,1931-10-22,1 Willow Way,M99 1AB,0161 496 0101,,999-999-1234\n";

  private ImportFiles() {}

  static Path write(Path file, String... parts) throws IOException {
    return Files.writeString(file, String.join("", parts));
  }

  /** Homes numbered on from 999-999-2000, none with a telephone number. */
  static String homesWithoutPhone(int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append("999-999-")
          .append(2000 + i)
          .append(",Home,2000-01-01,Lane,M99 1AB,,h")
          .append(i)
          .append("@homes.example\n");
    }
    return rows.toString();
  }
}
