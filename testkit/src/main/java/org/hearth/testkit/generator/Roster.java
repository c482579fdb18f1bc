package org.hearth.testkit.generator;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.jspecify.annotations.Nullable;

/**
 * What a practice brings with it: its care homes and who lives there, as forms and as the two files
 * that an import reads. No two of them share a number or an e-mail address.
 */
public record Roster(List<CareHomeForm> careHomes, List<Place> residents) {
  /**
   * Takes lists that no caller changes later.
   *
   * @param careHomes each with a number and an address of its own
   * @param residents each of one of the homes
   */
  public Roster {
    careHomes = List.copyOf(careHomes);
    residents = List.copyOf(residents);
  }

  /**
   * A resident and the home.
   *
   * @param careHome its dummy NHS number, as text
   */
  public record Place(PatientForm form, String careHome) {}

  /**
   * The file of the care homes.
   *
   * @return the text of the file
   */
  public String careHomesCsv() {
    return csv(
        "dummy_nhs_number,name,date_of_birth,address,postcode,phone,email",
        careHomes.stream()
            .map(
                home ->
                    row(
                        home.dummyNhsNumber(),
                        home.name(),
                        home.dateOfBirth(),
                        home.address(),
                        home.postcode(),
                        home.phone(),
                        home.email())));
  }

  /**
   * The file of the residents of all homes.
   *
   * @return the text of the file
   */
  public String residentsCsv() {
    return csv(
        "nhs_number,given_name,family_name,date_of_birth,address,postcode,phone,email,"
            + "care_home_number",
        residents.stream().map(Roster::row));
  }

  private static String row(Place place) {
    PatientForm form = place.form();
    return row(
        form.nhsNumber(),
        form.givenName(),
        form.familyName(),
        form.dateOfBirth(),
        form.address(),
        form.postcode(),
        form.phone(),
        form.email(),
        place.careHome());
  }

  private static String csv(String header, Stream<String> rows) {
    return Stream.concat(Stream.of(header), rows).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(@Nullable String... cells) {
    return Stream.of(cells)
        .map(cell -> '"' + text(cell).replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }
}
