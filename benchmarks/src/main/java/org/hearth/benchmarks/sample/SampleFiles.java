package org.hearth.benchmarks.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;

/** A series as the two files that a practice brings, written without holding them in memory. */
public record SampleFiles(Path careHomes, Path residents) {

  public static SampleFiles write(InventedSeries series, Path folder) throws IOException {
    SampleFiles files =
        new SampleFiles(folder.resolve("care-homes.csv"), folder.resolve("residents.csv"));
    try (CsvWriter csv = CsvWriter.builder().build(files.careHomes)) {
      csv.writeRecord(
          "dummy_nhs_number", "name", "date_of_birth", "address", "postcode", "phone", "email");
      series.everyHome().forEach(home -> csv.writeRecord(cells(home)));
    }
    try (CsvWriter csv = CsvWriter.builder().build(files.residents)) {
      csv.writeRecord(
          "nhs_number",
          "given_name",
          "family_name",
          "date_of_birth",
          "address",
          "postcode",
          "phone",
          "email",
          "care_home_number");
      series.everyResident().forEach(resident -> csv.writeRecord(cells(resident)));
    }
    return files;
  }

  private static String[] cells(InventedHome home) {
    return new String[] {
      Long.toString(home.number()),
      home.name(),
      home.dateOfBirth().toString(),
      home.address(),
      home.postcode(),
      home.phone(),
      home.email()
    };
  }

  private static String[] cells(InventedResident resident) {
    String email = resident.email();
    return new String[] {
      Long.toString(resident.number()),
      resident.givenName(),
      resident.familyName(),
      resident.dateOfBirth().toString(),
      resident.home().address(),
      resident.home().postcode(),
      resident.home().phone(),
      email == null ? "" : email,
      Long.toString(resident.home().number())
    };
  }
}
