package org.hearth.app.jar;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files of invented homes and residents, as long as a test needs them. */
final class ImportFile {
  static final String HOMES_HEADER =
      "dummy_nhs_number,name,date_of_birth,address,postcode,phone,email\n";
  private static final String RESIDENTS_HEADER =
      "nhs_number,given_name,family_name,date_of_birth,address,postcode,phone,email,"
          + "care_home_number\n";
  private static final int FIRST_TEST_NUMBER = 999_000_001;
  private static final int FIRST_NEVER_ISSUED = 500_000_001;
  private static final int FIRST_DUMMY_NUMBER = 999_999;

  private ImportFile() {}

  static Path homes(Path file, int count) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HOMES_HEADER);
      for (int home = 0; home < count; home++) {
        out.write(home(home));
      }
    }
    return file;
  }

  /** A home that is all right. */
  static String home(int index) {
    return String.format(
        "%s,Home %d,2000-01-01,\"%d Long Lane, Sampleton\",M99 1AB,0161 496 0101,"
            + "office%d@homes.example%n",
        homeNumber(index), index, index, index);
  }

  /** Residents with numbers of the test range, of which there are some 900,000. */
  static Path residents(Path file, int count, int homes) throws IOException {
    return residents(file, count, homes, FIRST_TEST_NUMBER);
  }

  /** Residents with numbers between those of England and of Scotland, which are never issued. */
  static Path manyResidents(Path file, int count, int homes) throws IOException {
    return residents(file, count, homes, FIRST_NEVER_ISSUED);
  }

  /** Each with an e-mail address, dealt out to the homes in turn. */
  private static Path residents(Path file, int count, int homes, int firstNine) throws IOException {
    int nine = firstNine;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(RESIDENTS_HEADER);
      for (int resident = 0; resident < count; nine++) {
        int checkDigit = checkDigit(nine);
        if (checkDigit < 10 && nine / 1_000 != FIRST_DUMMY_NUMBER) {
          out.write(
              String.format(
                  "%d%d,Ada,Quill,1931-10-22,\"1 Long Lane, Sampleton\",M99 1AB,0161 496 0101,"
                      + "resident%d@family.example,%s%n",
                  nine, checkDigit, resident, homeNumber(resident % homes)));
          resident++;
        }
      }
    }
    return file;
  }

  private static String homeNumber(int index) {
    return String.format("999-999-%04d", index);
  }

  /** Weights 10 to 2 from the left, eleven less the remainder; 10 where there is none. */
  private static int checkDigit(int nineDigits) {
    int sum = 0;
    int rest = nineDigits;
    for (int weight = 2; weight <= 10; weight++) {
      sum += weight * (rest % 10);
      rest /= 10;
    }
    return (11 - sum % 11) % 11;
  }
}
