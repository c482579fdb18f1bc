package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.HOMES_HEADER;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.home;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.file;

import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.audit.AuditAction;
import org.junit.jupiter.api.Test;

/** What becomes of rows. */
public interface ImportOutcomesContract extends ImportFactory {

  @Test
  default void each_row_of_care_homes_has_its_own_outcome() {
    ImportTrial trial = trial();

    trial.careHomes(
        HOMES_HEADER
            + home("999-999-0001", "one@willow.example")
            + home("9999990002", "two@willow.example")
            + home("999 999 0001", "three@willow.example")
            + home("999-999-0004", "ONE@Willow.example")
            + home("999-999-0005", "not-an-email")
            + home("999-999-0006", "")
            + home("4505577104", "seven@willow.example"));

    assertThat(trial.outcomes())
        .containsExactly(
            "2 created",
            "3 created",
            "4 number-in-use",
            "5 email-in-use",
            "6 invalid",
            "7 email-required",
            "8 invalid");
    assertThat(trial.homes()).isEqualTo(2);
    assertThat(trial.columns(4)).containsExactly("dummy_nhs_number");
    assertThat(trial.columns(5)).containsExactly("email");
    assertThat(trial.columns(6)).containsExactly("email");
    assertThat(trial.columns(7)).containsExactly("email");
  }

  @Test
  default void each_row_of_residents_has_its_own_outcome() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(2));

    trial.residents(
        RESIDENTS_HEADER
            + resident(nhsNumber(1), "999-999-0000")
            + resident(nhsNumber(1), "999-999-0000")
            + resident(nhsNumber(1), "999-999-0001")
            + resident(nhsNumber(2), "999-999-0077")
            + resident(nhsNumber(3), "home1@willow.example", "999-999-0000")
            + resident(nhsNumber(4), "ada@byron.example", "999-999-0000")
            + resident(nhsNumber(5), "Ada@Byron.example", "999-999-0000")
            + resident("9.99E+09", "999-999-0000")
            + resident("999-999-0001", "999-999-0000"));

    assertThat(trial.outcomes())
        .containsExactly(
            "2 created",
            "3 already-registered",
            "4 resident-of-another-care-home",
            "5 care-home-not-found",
            "6 email-in-use",
            "7 created",
            "8 email-in-use",
            "9 invalid",
            "10 invalid");
    assertThat(trial.columns(5)).containsExactly("care_home_number");
    assertThat(trial.columns(8)).containsExactly("email");
    assertThat(trial.columns(10)).containsExactly("nhs_number");
  }

  @Test
  default void all_faults_of_a_row_are_told_and_none_of_its_text() {
    ImportTrial trial = trial();

    trial.residents(
        RESIDENTS_HEADER
            + "4505577105,=HYPERLINK(x),SecretName,31/02/1931,,NOWHERE,1942215e3,secret@,12345\n");

    assertThat(trial.outcomes()).containsExactly("2 invalid");
    assertThat(trial.columns(2))
        .containsExactly(
            "nhs_number",
            "given_name",
            "date_of_birth",
            "address",
            "postcode",
            "phone",
            "email",
            "care_home_number");
    assertThat(trial.rows().get(0).findings().toString())
        .doesNotContain("4505577105", "HYPERLINK", "SecretName", "NOWHERE", "1942215e3", "secret@");
  }

  @Test
  default void headers_are_known_in_any_case_and_order_and_by_their_aliases() {
    ImportTrial trial = trial();

    trial.careHomes(
        "\uFEFFE-mail Address,TELEPHONE,Post Code,Address,DOB,Name,Dummy NHS Number,Beds\r\n"
            + "one@willow.example,0161 496 0001,m335an,\"1 Green Lane\r\nSale\",01/01/1980,"
            + "Willow \"\"House,999-999-0001,12\r\n");

    assertThat(trial.outcomes()).containsExactly("2 created");
  }

  @Test
  default void rows_are_numbered_as_a_spreadsheet_numbers_them() {
    ImportTrial trial = trial();

    trial.careHomes(
        HOMES_HEADER
            + "\n"
            + home("999-999-0001", "one@willow.example").replace(", Sale", "\nSale")
            + ",,,,,,\n"
            + home("999-999-0002", "not-an-email"));

    assertThat(trial.outcomes()).containsExactly("3 created", "5 invalid");
  }

  @Test
  default void a_row_with_a_cell_too_many_is_invalid_and_holds_nobody_back() {
    ImportTrial trial = trial();

    trial.careHomes(
        HOMES_HEADER
            + home("999-999-0001", "one@willow.example").replace("\"", "")
            + home("999-999-0002", "two@willow.example"));

    assertThat(trial.outcomes()).containsExactly("2 invalid", "3 created");
  }

  @Test
  default void a_cell_of_a_million_characters_is_a_fault_of_its_row_alone() {
    ImportTrial trial = trial();

    trial.careHomes(
        HOMES_HEADER
            + home("999-999-0001", "one@willow.example").replace("Willow", "W".repeat(1_000_000))
            + home("999-999-0002", "two@willow.example"));

    assertThat(trial.outcomes()).containsExactly("2 invalid", "3 created");
    assertThat(trial.columns(2)).containsExactly("name");
  }

  @Test
  default void R22_a_blank_number_gets_a_free_one_that_no_other_row_names() {
    ImportTrial trial = trial();
    StringBuilder csv = new StringBuilder(HOMES_HEADER);
    for (int i = 0; i < 20; i++) {
      csv.append(home("", "blank" + i + "@willow.example").replace("House", "House " + i));
    }
    for (int ending = 0; ending < 10_000; ending += 2) {
      csv.append(home(Csv.dummyNumber(ending), "not-an-email"));
    }

    assertThat(trial.careHomes(csv.toString()).get().outcomes()).containsEntry("created", 20L);
    assertThat(trial.homes()).isEqualTo(20);
    for (int ending = 0; ending < 10_000; ending += 500) {
      assertThat(trial.hearth().accounts().byNumber(ImportTrial.STAFF, Csv.dummyNumber(ending)))
          .asString()
          .contains("NotFound");
    }
  }

  @Test
  default void R11_rows_for_a_home_of_another_practice_are_refused_and_leave_a_trace() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));

    trial.apply(
        ImportTrial.OTHER_STAFF,
        ImportKind.RESIDENTS,
        file(RESIDENTS_HEADER + resident(nhsNumber(1), "999-999-0000")));

    assertThat(trial.outcomes()).containsExactly("2 at-another-practice");
    assertThat(trial.trail(AuditAction.ACCESS_REFUSED)).hasSize(1);
  }

  @Test
  default void R8_the_confirmations_are_given_for_all_rows_and_the_trail_says_so() {
    ImportTrial trial = trial();

    assertThat(
            trial
                .hearth()
                .imports()
                .apply(
                    ImportTrial.STAFF,
                    ImportKind.CARE_HOMES,
                    file(Csv.homes(1)),
                    new Confirmations(true, false),
                    row -> {})
                .getLeft()
                .code())
        .isEqualTo("confirmation-missing");
    assertThat(trial.homes()).isZero();

    trial.careHomes(Csv.homes(1));
    assertThat(trial.trail(AuditAction.CARE_HOME_OPENED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.reason()).contains("confirmed for all rows"));
  }
}
