package org.hearth.benchmarks.springdata;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Locale;

/** Reads rows that are taken to be right. */
final class CsvRows {
  private CsvRows() {}

  static CareHome careHome(NamedCsvRecord row) {
    CareHome home = new CareHome();
    home.dummyNhsNumber = row.getField("dummy_nhs_number");
    home.name = row.getField("name");
    home.dateOfBirth = LocalDate.parse(row.getField("date_of_birth"));
    home.address = row.getField("address");
    home.postcode = row.getField("postcode");
    home.phone = row.getField("phone");
    home.email = row.getField("email").toLowerCase(Locale.ROOT);
    return home;
  }

  static Resident resident(NamedCsvRecord row) {
    Resident resident = new Resident();
    resident.nhsNumber = row.getField("nhs_number");
    resident.givenName = row.getField("given_name");
    resident.familyName = row.getField("family_name");
    resident.dateOfBirth = LocalDate.parse(row.getField("date_of_birth"));
    resident.address = row.getField("address");
    resident.postcode = row.getField("postcode");
    resident.phone = row.getField("phone");
    String email = row.getField("email");
    resident.email = email.isBlank() ? null : email.toLowerCase(Locale.ROOT);
    return resident;
  }
}
