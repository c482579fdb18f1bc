package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.HOMES_HEADER;
import static org.hearth.testkit.imports.Csv.home;
import static org.hearth.testkit.imports.ImportTrial.OTHER_STAFF;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.util.List;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.ClosedCareHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row has the number and the e-mail address of another home: one that is known, or in a row. */
public interface SameCareHomeImportContract extends ImportFactory {
  String NUMBER = "999-999-0001";
  String OFFICE = "office@willow.example";

  private static String named(String name) {
    return home(NUMBER, OFFICE).replace("Willow House", name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Oak Lodge", "Willow Court", "Willow Houses", "Willow", "The Willow House"})
  default void R23_number_and_address_under_another_name_are_another_home(String name) {
    ImportTrial trial = trial();
    trial.careHomes(HOMES_HEADER + named("Willow House"));
    trial.careHomes(HOMES_HEADER + named(name).replace("1 Green Lane, Sale", "99 Elsewhere"));
    assertThat(trial.outcomes()).containsExactly("2 different-person");
    assertThat(trial.finding(2)).contains("number and e-mail address", "amend its name");
    assertThat(trial.homes()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WILLOW HOUSE",
        "Willow-House",
        "willowhouse",
        "W\u00edllow House",
        "Willow H'ouse"
      })
  default void R23_the_spelling_of_a_known_homes_name_may_vary(String name) {
    ImportTrial trial = trial();
    trial.careHomes(HOMES_HEADER + named("Willow House"));
    trial.careHomes(HOMES_HEADER + named(name));
    assertThat(trial.outcomes()).containsExactly("2 already-registered");
    assertThat(trial.finding(2)).contains("differs in: name.", "Patient Management");
  }

  @Test
  default void R24_a_row_with_the_number_of_a_closed_home_opens_nothing() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(2));
    trial.close(trial.account(Csv.dummyNumber(0)).id());

    trial.careHomes(Csv.homes(2));

    assertThat(trial.outcomes()).containsExactly("2 care-home-closed", "3 already-registered");
    assertThat(trial.account(Csv.dummyNumber(0))).isInstanceOf(ClosedCareHome.class);
  }

  @Test
  default void R24_a_file_without_numbers_opens_no_closed_home_anew() {
    ImportTrial trial = trial();
    String csv =
        HOMES_HEADER + home("", OFFICE) + home("", "oak@x.example").replace("House", "Oak");
    trial.careHomes(csv);
    trial.close(trial.trail(AuditAction.CARE_HOME_OPENED).get(0).subject().orElseThrow());
    for (String again : List.of(csv, csv.replace("Willow House", "WILLOW-HOUSE"))) {
      trial.plan(STAFF, ImportKind.CARE_HOMES, file(again));
      assertThat(trial.outcomes()).containsExactly("2 care-home-closed", "3 already-registered");
      assertThat(trial.columns(2)).containsExactly("dummy_nhs_number");
      trial.careHomes(again);
      assertThat(trial.outcomes()).containsExactly("2 care-home-closed", "3 already-registered");
    }
    assertThat(trial.homes()).isEqualTo(2);
  }

  @Test
  default void R24_a_home_that_is_not_the_closed_one_or_has_a_number_is_opened() {
    ImportTrial trial = trial();
    String closed = home("", OFFICE);
    trial.careHomes(HOMES_HEADER + closed);
    trial.close(trial.trail(AuditAction.CARE_HOME_OPENED).get(0).subject().orElseThrow());
    for (String other :
        List.of(
            closed.replace("Willow House", "Oak Lodge").replace(OFFICE, "a@x.example"),
            closed.replace("1980-01-01", "1981-01-01").replace(OFFICE, "b@x.example"),
            closed.replace("M33 5AN", "M1 1AE").replace(OFFICE, "c@x.example"),
            home("999-999-7777", OFFICE))) {
      trial.careHomes(HOMES_HEADER + other);
      assertThat(trial.outcomes()).containsExactly("2 created");
    }
    trial.careHomes(HOMES_HEADER + closed);
    assertThat(trial.outcomes()).containsExactly("2 already-registered");
    trial.apply(
        OTHER_STAFF,
        ImportKind.CARE_HOMES,
        file(HOMES_HEADER + closed.replace(OFFICE, "d@x.example")));
    assertThat(trial.outcomes()).containsExactly("2 created");
  }

  @Test
  default void R23_a_number_alone_is_in_use_and_another_practice_learns_no_more() {
    ImportTrial trial = trial();
    trial.careHomes(HOMES_HEADER + named("Willow House"));
    trial.careHomes(HOMES_HEADER + home(NUMBER, "x@y.example").replace("Willow House", "Oak"));
    assertThat(trial.outcomes()).containsExactly("2 number-in-use");
    for (String name : List.of("Willow House", "Oak Lodge")) {
      trial.apply(OTHER_STAFF, ImportKind.CARE_HOMES, file(HOMES_HEADER + named(name)));
      assertThat(trial.outcomes()).containsExactly("2 at-another-practice");
    }
  }

  @Test
  default void R23_two_rows_of_one_home_under_two_names_are_both_refused_and_told_of_each_other() {
    assertBothRefused(named("Oak Lodge"));
    assertBothRefused(named("Oak Lodge").replace(NUMBER, "999 999 0001"));
    assertBothRefused(named("Oak Lodge").replace(OFFICE, "OFFICE@Willow.example"));
    assertBothRefused(named("Willow Court"));
    assertBothRefused(named("Oak Lodge").replace("M33 5AN", "M1 1AE"));
  }

  private void assertBothRefused(String other) {
    ImportTrial trial = trial();
    String csv =
        HOMES_HEADER + named("Willow House") + home("999-999-0002", "two@willow.example") + other;
    trial.plan(STAFF, ImportKind.CARE_HOMES, file(csv));
    List<?> planned = trial.rows();
    trial.careHomes(csv);
    assertThat(trial.rows()).isEqualTo(planned);
    assertThat(trial.outcomes())
        .containsExactly("2 different-person", "3 created", "4 different-person");
    assertThat(trial.finding(2)).contains("row 4");
    assertThat(trial.finding(4)).contains("row 2");
    assertThat(trial.homes()).isEqualTo(1);
  }

  @Test
  default void R23_a_row_that_is_wrong_otherwise_counts_where_the_home_can_be_read() {
    ImportTrial trial = trial();
    trial.careHomes(
        HOMES_HEADER
            + named("Willow House")
            + named("Oak Lodge").replace("M33 5AN", "nowhere")
            + named("Elm Court").replace("1980-01-01", "2020-01-01"));
    assertThat(trial.outcomes()).containsExactly("2 different-person", "3 invalid", "4 invalid");
    assertThat(trial.finding(2)).contains("rows 3, 4");
    assertThat(trial.finding(3)).contains("rows 2, 4");
  }

  @Test
  default void rows_of_one_number_and_different_addresses_are_as_ever() {
    ImportTrial trial = trial();
    trial.careHomes(
        HOMES_HEADER
            + named("Willow House")
            + home(NUMBER, "other@willow.example").replace("Willow House", "Oak Lodge")
            + named("Willow House"));
    assertThat(trial.outcomes())
        .containsExactly("2 created", "3 number-in-use", "4 already-registered");
    assertThat(trial.finding(4)).contains("Nothing to do.");
  }

  @Test
  default void a_home_that_is_in_place_is_told_which_columns_differ() {
    ImportTrial trial = trial();
    String changed =
        named("Willow House").replace("1980-01-01", "1981-01-01").replace("M33 5AN", "M1 1AE");
    trial.careHomes(HOMES_HEADER + named("Willow House"));
    trial.careHomes(HOMES_HEADER + changed + changed);
    assertThat(trial.outcomes()).containsExactly("2 already-registered", "3 already-registered");
    assertThat(trial.finding(2)).contains("differs in: date_of_birth, postcode.");
    assertThat(trial.finding(3))
        .isEqualTo(trial.finding(2).replace("row 3", "row 2"))
        .doesNotContain("M1 1AE", "1981");
  }

  @Test
  default void a_home_that_is_twice_in_a_file_without_a_number_is_there_once() {
    String open = home("", OFFICE);
    for (String again :
        List.of(
            open,
            open.replace("1 Green Lane", "77 Removal Road"),
            open.replace("Willow House", "WILLOW-HOUSE"),
            home("", "OFFICE@Willow.example"))) {
      ImportTrial trial = trial();
      trial.careHomes(HOMES_HEADER + open + again);
      assertThat(trial.outcomes()).containsExactly("2 created", "3 already-registered");
      trial.careHomes(HOMES_HEADER + open + again);
      assertThat(trial.outcomes()).containsExactly("2 already-registered", "3 already-registered");
      assertThat(trial.homes()).isEqualTo(1);
    }
    ImportTrial trial = trial();
    trial.careHomes(HOMES_HEADER + open + open.replace("Willow House", "Oak Lodge"));
    assertThat(trial.outcomes()).containsExactly("2 created", "3 email-in-use");
  }
}
