package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.otherPerson;
import static org.hearth.testkit.imports.Csv.person;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.util.List;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.audit.AuditAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of one file have one number for different people. */
public interface PeopleInOneFileContract extends ImportFactory {
  String HOME = Csv.dummyNumber(0);

  @Test
  default void R23_two_rows_of_one_number_for_two_people_are_both_refused_and_told_of_each_other() {
    String ada = resident(nhsNumber(1), HOME);
    assertBothRefused(ada, otherPerson(nhsNumber(1), HOME));
    assertBothRefused(ada, otherPerson(nhsNumber(1), Csv.dummyNumber(1)));
    assertBothRefused(ada, person(nhsNumber(1), "Maple", "1940-12-10", HOME));
    assertBothRefused(ada, person(nhsNumber(1), "Byron", "1940-12-11", HOME));
    assertBothRefused(ada, otherPerson(spaced(nhsNumber(1)), HOME));
    assertBothRefused(ada, otherPerson(nhsNumber(1), "999-999-0077"));
    assertBothRefused(ada, otherPerson(nhsNumber(1), HOME).replace("Maple", "O\u2019Maple"));
  }

  private static String spaced(String number) {
    return number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
  }

  private void assertBothRefused(String one, String other) {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(2));
    String csv = RESIDENTS_HEADER + one + resident(nhsNumber(9), HOME) + other;
    trial.plan(STAFF, ImportKind.RESIDENTS, file(csv));
    List<?> planned = trial.rows();
    trial.residents(csv);
    assertThat(trial.rows()).isEqualTo(planned);
    assertThat(trial.outcomes())
        .containsExactly("2 different-person", "3 created", "4 different-person");
    assertThat(trial.finding(2)).contains("row 4").doesNotContain("Maple", "1944");
    assertThat(trial.finding(4)).contains("row 2").doesNotContain("Byron", "1940");
    assertThat(trial.trail(AuditAction.RESIDENT_REGISTERED)).hasSize(1);
  }

  @Test
  default void R23_three_rows_of_one_number_are_each_told_of_another() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(
        RESIDENTS_HEADER
            + resident(nhsNumber(1), HOME)
            + otherPerson(nhsNumber(1), HOME)
            + person(nhsNumber(1), "Third", "1950-01-01", HOME)
            + resident(nhsNumber(1), HOME));
    assertThat(trial.outcomes())
        .containsExactly(
            "2 different-person", "3 different-person", "4 different-person", "5 different-person");
    assertThat(trial.finding(2)).contains("rows 3, 4");
    assertThat(trial.finding(3)).contains("rows 2, 4");
    assertThat(trial.finding(4)).contains("rows 2, 3");
    assertThat(trial.finding(5)).contains("rows 3, 4");
  }

  @Test
  default void R23_rows_of_two_people_are_told_of_each_other_however_far_apart_they_are() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    StringBuilder csv = new StringBuilder(RESIDENTS_HEADER);
    for (int i = 0; i < 2_500; i++) {
      csv.append(resident(nhsNumber(i), HOME));
    }
    trial.residents(csv.append(otherPerson(nhsNumber(0), HOME)).toString());
    assertThat(trial.outcomes())
        .startsWith("2 different-person", "3 created")
        .endsWith("2501 created", "2502 different-person");
    assertThat(trial.finding(2)).contains("row 2502");
    assertThat(trial.finding(2502)).contains("row 2,");
  }

  @ParameterizedTest
  @CsvSource({
    "M33 5AN,nowhere",
    "0161 496 0001,12",
    "Mary,=1+1",
    "'0001,,','0001,none,'",
    "999-999-0000,12345",
    "'\"1 Green Lane, Sale\"',''"
  })
  default void R23_a_row_that_is_wrong_otherwise_counts_where_number_and_person_can_be_read(
      String right, String wrong) {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(
        RESIDENTS_HEADER
            + resident(nhsNumber(1), HOME)
            + otherPerson(nhsNumber(1), HOME).replace(right, wrong));
    assertThat(trial.outcomes()).containsExactly("2 different-person", "3 invalid");
    assertThat(trial.finding(2)).contains("row 3");
    assertThat(trial.finding(3)).contains("row 2");
    assertThat(trial.columns(3)).hasSize(2).contains("nhs_number");
  }

  @Test
  default void R23_a_row_whose_person_cannot_be_read_holds_nobody_back() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(
        RESIDENTS_HEADER
            + resident(nhsNumber(1), HOME)
            + person(nhsNumber(1), "Maple", "31/02/1944", HOME)
            + resident(nhsNumber(2), HOME)
            + person(nhsNumber(2), "=1+1", "1944-12-30", HOME)
            + resident(nhsNumber(3), HOME)
            + person("4505577105", "Maple", "1944-12-30", HOME));
    assertThat(trial.outcomes())
        .containsExactly(
            "2 created", "3 invalid", "4 created", "5 invalid", "6 created", "7 invalid");
  }

  @Test
  default void R23_rows_of_one_person_are_no_clash_however_the_name_is_spelt() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(2));
    trial.residents(
        RESIDENTS_HEADER
            + person(nhsNumber(1), "O'Neill-Jones", "1940-12-10", HOME)
            + person(nhsNumber(1), "O\u2019NEILL JONES", "10/12/1940", HOME)
            + person(nhsNumber(1), "oneilljones", "1940-12-10", Csv.dummyNumber(1)));
    assertThat(trial.outcomes())
        .containsExactly("2 created", "3 already-registered", "4 resident-of-another-care-home");
  }
}
