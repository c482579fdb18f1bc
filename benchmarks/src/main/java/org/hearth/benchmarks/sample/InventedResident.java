package org.hearth.benchmarks.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The resident at an index of a series, all of it invented; another index gives another person.
 *
 * @param home where the resident lives: address, postcode and telephone are the home's
 */
public record InventedResident(NumberRange range, long index, InventedHome home) {
  private static final List<String> GIVEN =
      List.of(
          "Ada",
          "Alfred",
          "Brenda",
          "Cedric",
          "Doris",
          "Edna",
          "Frank",
          "Gwendolyn",
          "Harold",
          "Irene",
          "Joan",
          "Kathleen",
          "Leslie",
          "Maureen",
          "Norman",
          "Olive",
          "Patricia",
          "Renée",
          "Sylvia",
          "Tariq",
          "Ursula",
          "Victor",
          "Winifred");
  private static final List<String> FAMILY =
      List.of(
          "Ahmed",
          "Baker",
          "Clarke",
          "D'Souza",
          "Evans",
          "Foster",
          "Green",
          "Hughes",
          "Iqbal",
          "Jones",
          "Khan",
          "Lewis",
          "MacDonald",
          "Nowak",
          "O'Brien",
          "Patel",
          "Quinn",
          "Robinson",
          "Smith-Jones",
          "Taylor",
          "Underwood",
          "van der Berg",
          "Walker",
          "Young");
  private static final int DAYS_OF_FORTY_YEARS = 14_600;

  /** Few residents have an e-mail address. */
  private static final int ONE_IN = 20;

  public long number() {
    return range.number(index);
  }

  public String givenName() {
    return GIVEN.get((int) (index % GIVEN.size()));
  }

  public String familyName() {
    return FAMILY.get((int) (index / GIVEN.size() % FAMILY.size()));
  }

  public LocalDate dateOfBirth() {
    return LocalDate.of(1920, 1, 1).plusDays(index * 7_919 % DAYS_OF_FORTY_YEARS);
  }

  /** In lower case; null: there is none. */
  public @Nullable String email() {
    return index % ONE_IN == 0 ? "resident-" + number() + "@residents.example" : null;
  }
}
