package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.otherPerson;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.util.List;
import org.hearth.application.port.in.imports.ImportKind;
import org.junit.jupiter.api.Test;

/** Rows of one file name what can stand in one of them alone: each is told of the others. */
public interface RepeatedRowsContract extends ImportFactory {
  String HOME = Csv.dummyNumber(0);

  @Test
  default void two_rows_about_one_person_are_told_of_each_other() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    String csv =
        RESIDENTS_HEADER
            + resident(nhsNumber(1), HOME)
            + resident(nhsNumber(2), HOME)
            + resident(nhsNumber(1), HOME);
    trial.plan(STAFF, ImportKind.RESIDENTS, file(csv));
    List<?> planned = trial.rows();
    trial.residents(csv);
    assertThat(trial.rows()).isEqualTo(planned);
    assertThat(trial.outcomes()).containsExactly("2 created", "3 created", "4 already-registered");
    assertThat(trial.finding(2)).contains("also in row 4").doesNotContain("Byron", "1940");
    assertThat(trial.finding(3)).isEmpty();
    assertThat(trial.finding(4)).contains("also in row 2");
    trial.residents(csv);
    assertThat(trial.finding(2)).contains("also in row 4");
  }

  @Test
  default void rows_far_apart_are_told_of_each_other_and_a_number_in_many_rows_of_a_few() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    StringBuilder csv = new StringBuilder(RESIDENTS_HEADER);
    for (int i = 0; i < 1_500; i++) {
      csv.append(resident(nhsNumber(i), HOME));
    }
    for (int i = 0; i < 9; i++) {
      csv.append(resident(nhsNumber(0), HOME));
    }
    trial.residents(csv.toString());
    assertThat(trial.finding(2)).contains("rows 1502, 1503, 1504, 1505.");
    assertThat(trial.finding(1510)).contains("rows 2, 1502, 1503, 1504, 1505.");
  }

  @Test
  default void a_row_is_told_of_one_that_is_wrong_as_well() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(
        RESIDENTS_HEADER
            + resident(nhsNumber(1), HOME)
            + resident(nhsNumber(1), HOME).replace("1940-12-10", "31/02/1940"));
    assertThat(trial.outcomes()).containsExactly("2 created", "3 invalid");
    assertThat(trial.finding(2)).contains("also in row 3");
    assertThat(trial.finding(3)).contains("also in row 2");
  }

  @Test
  default void a_row_whose_person_cannot_be_read_holds_no_other_back() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(
        RESIDENTS_HEADER
            + resident(nhsNumber(1), HOME).replace("1940-12-10", "31/02/1940")
            + resident(nhsNumber(1), HOME)
            + resident(nhsNumber(2), HOME)
            + otherPerson(nhsNumber(2), HOME).replace("1944-12-30", "31/02/1944"));
    assertThat(trial.outcomes()).startsWith("2 invalid", "3 created", "4 created").hasSize(4);
  }

  @Test
  default void rows_with_one_email_address_are_told_of_each_other() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(
        RESIDENTS_HEADER
            + resident(nhsNumber(1), "ada@hearth.example", HOME)
            + resident(nhsNumber(2), "Ada@Hearth.example", HOME));
    assertThat(trial.outcomes()).containsExactly("2 created", "3 email-in-use");
    assertThat(trial.finding(2)).contains("e-mail address is also in row 3");
    assertThat(trial.finding(3)).contains("e-mail address is also in row 2");
  }

  @Test
  default void rows_with_one_dummy_number_are_told_of_each_other() {
    ImportTrial trial = trial();
    String home = Csv.homes(1);
    String row = home.substring(home.indexOf('\n') + 1);
    trial.careHomes(home + row + row.replace("@", "+other@"));
    assertThat(trial.outcomes())
        .containsExactly("2 created", "3 already-registered", "4 number-in-use");
    assertThat(trial.finding(2)).contains("number is also in rows 3, 4");
    assertThat(trial.finding(3)).contains("number is also in rows 2, 4");
    assertThat(trial.finding(4)).contains("number is also in rows 2, 3");
  }
}
