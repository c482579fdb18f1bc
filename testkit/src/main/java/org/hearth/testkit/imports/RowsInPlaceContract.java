package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.OTHER_STAFF;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.util.List;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.domain.practice.OdsCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row is about a resident who is there already, perhaps with other details. */
public interface RowsInPlaceContract extends ImportFactory {
  String HOME = Csv.dummyNumber(0);
  String ADA = resident(nhsNumber(1), HOME);

  @ParameterizedTest
  @CsvSource({
    "Ada,Augusta,given_name",
    "Byron,BYRON,family_name",
    "Green,Brown,address",
    "M33 5AN,M1 1AE,postcode",
    "0161 496 0001,0161 496 0002,phone",
    "'0001,,','0001,ada@byron.example,',email"
  })
  default void what_differs_is_named_by_its_column_and_not_by_its_value(
      String old, String given, String column) {
    for (boolean inOneFile : List.of(true, false)) {
      ImportTrial trial = trial();
      trial.careHomes(Csv.homes(1));
      String changed = ADA.replace(old, given);
      if (!inOneFile) {
        trial.residents(RESIDENTS_HEADER + ADA);
      }
      ImportSummary summary =
          trial.residents(RESIDENTS_HEADER + (inOneFile ? ADA : changed) + changed).get();
      assertThat(summary.allInPlace()).isTrue();
      assertThat(trial.outcomes()).endsWith("3 already-registered");
      assertThat(trial.finding(3))
          .contains("differs in: " + column + ".", "Patient Management")
          .doesNotContain(given, old);
    }
  }

  @Test
  default void all_columns_that_differ_are_named_and_a_plan_names_the_same() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    String changed = ADA.replace("Ada", "Augusta").replace("M33 5AN", "M1 1AE");
    StringBuilder csv = new StringBuilder(RESIDENTS_HEADER).append(ADA).append(changed);
    for (int i = 2; i < 1_200; i++) {
      csv.append(resident(nhsNumber(i), HOME));
    }
    csv.append(changed).append(ADA);
    trial.plan(STAFF, ImportKind.RESIDENTS, file(csv.toString()));
    List<?> planned = trial.rows();
    trial.residents(csv.toString());
    assertThat(trial.rows()).isEqualTo(planned);
    assertThat(trial.finding(3)).contains("differs in: given_name, postcode.");
    assertThat(trial.finding(1202))
        .isEqualTo(trial.finding(3).replace("rows 2, 1202, 1203", "rows 2, 3, 1203"));
    assertThat(trial.finding(1203)).contains("Nothing to do.");
  }

  @Test
  default void where_nothing_differs_there_is_nothing_to_do() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(RESIDENTS_HEADER + ADA);
    trial.residents(RESIDENTS_HEADER + ADA.replace("1940-12-10", "10/12/1940"));
    assertThat(trial.finding(2)).endsWith("Nothing to do.");
  }

  @Test
  default void whether_a_resident_is_housebound_differs_only_where_the_file_says_it() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    String header = RESIDENTS_HEADER.replace("\n", ",housebound\n");
    trial.residents(header + ADA.replace("\n", ",yes\n"));
    trial.residents(RESIDENTS_HEADER + ADA);
    assertThat(trial.finding(2)).endsWith("Nothing to do.");
    trial.residents(header + ADA.replace("\n", ",no\n"));
    assertThat(trial.finding(2)).contains("differs in: housebound.");
  }

  @Test
  default void R26_of_another_practices_resident_it_is_not_told_whether_the_row_is_in_place() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.hearth().careHomes().ask(OTHER_STAFF, HOME).get();
    trial
        .hearth()
        .careHomes()
        .register(ImportTrial.SUPPORT, trial.account(HOME).id(), new OdsCode("Y00001"))
        .get();
    trial.residents(RESIDENTS_HEADER + ADA);
    for (String row : List.of(ADA, ADA.replace("M33 5AN", "M1 1AE"))) {
      trial.apply(OTHER_STAFF, ImportKind.RESIDENTS, file(RESIDENTS_HEADER + row));
      assertThat(trial.outcomes()).containsExactly("2 at-another-practice");
      assertThat(trial.finding(2)).doesNotContain("differs", "postcode", "Nothing to do");
    }
  }
}
