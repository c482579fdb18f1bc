package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.OTHER_STAFF;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.SUPPORT;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hearth.application.imports.ImportKind;
import org.hearth.application.imports.ImportSummary;
import org.hearth.application.patient.PatientForm;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A row has the number of another person: one who has an account, or one of another row. */
public interface SamePersonImportContract extends ImportFactory {
  String HOME = Csv.dummyNumber(0);

  /** Another person than {@link Csv#resident} writes down. */
  private static String mary(String number, String home) {
    return person(number, "Maple", "1944-12-30", home);
  }

  private static String person(String number, String family, String born, String home) {
    return number
        + ",Mary,"
        + family
        + ","
        + born
        + ",\"1 Green Lane, Sale\",M33 5AN,0161 496 0001,,"
        + home
        + "\n";
  }

  @Test
  default void R23_two_rows_of_one_number_for_two_people_are_both_refused_and_told_of_each_other() {
    String ada = resident(nhsNumber(1), HOME);
    assertBothRefused(ada, mary(nhsNumber(1), HOME));
    assertBothRefused(ada, mary(nhsNumber(1), Csv.dummyNumber(1)));
    assertBothRefused(ada, person(nhsNumber(1), "Maple", "1940-12-10", HOME));
    assertBothRefused(ada, person(nhsNumber(1), "Byron", "1940-12-11", HOME));
    assertBothRefused(ada, mary(spaced(nhsNumber(1)), HOME));
    assertBothRefused(ada, mary(nhsNumber(1), "999-999-0077"));
    assertBothRefused(ada, mary(nhsNumber(1), HOME).replace("Maple", "O\u2019Maple"));
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
            + mary(nhsNumber(1), HOME)
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
    trial.residents(csv.append(mary(nhsNumber(0), HOME)).toString());
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
            + mary(nhsNumber(1), HOME).replace(right, wrong));
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

  @Test
  default void R23_a_row_of_another_person_is_not_registered_already() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(2));
    trial.residents(RESIDENTS_HEADER + resident(nhsNumber(1), HOME));
    String before = trial.account(nhsNumber(1)).toString();
    for (String home : List.of(HOME, Csv.dummyNumber(1))) {
      assertDifferentPerson(trial, mary(nhsNumber(1), home));
    }
    assertThat(trial.account(nhsNumber(1)).toString()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  default void R23_after_a_link_ended_a_row_of_another_person_does_not_get_the_account(
      EndReason reason) {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(RESIDENTS_HEADER + resident(nhsNumber(1), HOME));
    AccountId ada = trial.account(nhsNumber(1)).id();
    LocalDate today = LocalDate.ofInstant(ImportTrial.NOW, ZoneOffset.UTC);
    trial.hearth().endDependency().end(STAFF, ada, reason, today).get();
    Account before = trial.account(nhsNumber(1));
    assertDifferentPerson(trial, mary(nhsNumber(1), HOME));
    assertThat(trial.account(nhsNumber(1))).isEqualTo(before);
  }

  @Test
  default void R23_after_a_reset_a_row_of_another_person_does_not_get_the_account() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    Patient ada = trial.hearth().registerPatient().register(STAFF, ada()).get();
    assertDifferentPerson(trial, mary(nhsNumber(1), HOME));
    trial.hearth().resetAccount().reset(SUPPORT, ada.id(), "moves into a home").get();
    Account before = trial.account(nhsNumber(1));
    assertDifferentPerson(trial, mary(nhsNumber(1), HOME));
    assertThat(trial.account(nhsNumber(1))).isEqualTo(before);
    trial.residents(RESIDENTS_HEADER + resident(nhsNumber(1), HOME));
    assertThat(trial.outcomes()).containsExactly("2 created");
  }

  @Test
  default void R23_a_row_with_the_number_of_another_practices_patient_is_sent_to_support() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.hearth().registerPatient().register(OTHER_STAFF, ada()).get();
    assertDifferentPerson(trial, mary(nhsNumber(1), HOME));
    assertThat(trial.finding(2)).contains("ask support");
  }

  @Test
  default void R23_of_two_files_at_once_one_has_the_number_and_the_other_is_never_joined() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    int rows = 300;
    List<CompletableFuture<ImportSummary>> runs =
        Stream.of("Byron", "Maple")
            .map(
                family -> {
                  StringBuilder csv = new StringBuilder(RESIDENTS_HEADER);
                  for (int i = 0; i < rows; i++) {
                    csv.append(person(nhsNumber(i), family, "1940-12-10", HOME));
                  }
                  return CompletableFuture.supplyAsync(() -> apply(trial, csv.toString()));
                })
            .toList();

    long created = 0;
    for (CompletableFuture<ImportSummary> run : runs) {
      ImportSummary summary = run.join();
      assertThat(summary.outcomes().keySet()).isSubsetOf("created", "different-person");
      created += summary.outcomes().getOrDefault("created", 0L);
    }
    assertThat(created).isEqualTo(rows);
    assertThat(trial.account(nhsNumber(0)).version()).isZero();
  }

  private static ImportSummary apply(ImportTrial trial, String csv) {
    return trial
        .hearth()
        .applyImport()
        .apply(STAFF, ImportKind.RESIDENTS, file(csv), Confirmations.BOTH, row -> {})
        .get();
  }

  private static PatientForm ada() {
    return new PatientForm(
        nhsNumber(1),
        "Ada",
        "Byron",
        "1940-12-10",
        "1 Green Lane",
        "M33 5AN",
        "0161 496 0001",
        null,
        true,
        false,
        Confirmations.BOTH);
  }

  private static void assertDifferentPerson(ImportTrial trial, String row) {
    trial.residents(RESIDENTS_HEADER + row);
    assertThat(trial.outcomes()).containsExactly("2 different-person");
    assertThat(trial.columns(2)).containsExactly("nhs_number");
    assertThat(trial.finding(2))
        .contains("letter or card")
        .doesNotContain("confirm", "Byron", "Ada", "1940", "Maple");
  }
}
