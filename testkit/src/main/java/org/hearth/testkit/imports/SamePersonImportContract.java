package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.otherPerson;
import static org.hearth.testkit.imports.Csv.person;
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
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row has the number of another person who has an account. */
public interface SamePersonImportContract extends ImportFactory {
  String HOME = Csv.dummyNumber(0);

  @Test
  default void R23_a_row_of_another_person_is_not_registered_already() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(2));
    trial.residents(RESIDENTS_HEADER + resident(nhsNumber(1), HOME));
    String before = trial.account(nhsNumber(1)).toString();
    for (String home : List.of(HOME, Csv.dummyNumber(1))) {
      assertDifferentPerson(trial, otherPerson(nhsNumber(1), home));
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
    trial.hearth().residents().end(STAFF, ada, reason, today).get();
    Account before = trial.account(nhsNumber(1));
    assertDifferentPerson(trial, otherPerson(nhsNumber(1), HOME));
    assertThat(trial.account(nhsNumber(1))).isEqualTo(before);
  }

  @Test
  default void R23_after_a_reset_a_row_of_another_person_does_not_get_the_account() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    Patient ada = trial.hearth().patients().register(STAFF, ada()).get();
    assertDifferentPerson(trial, otherPerson(nhsNumber(1), HOME));
    trial.hearth().support().reset(SUPPORT, ada.id(), "moves into a home").get();
    Account before = trial.account(nhsNumber(1));
    assertDifferentPerson(trial, otherPerson(nhsNumber(1), HOME));
    assertThat(trial.account(nhsNumber(1))).isEqualTo(before);
    trial.residents(RESIDENTS_HEADER + resident(nhsNumber(1), HOME));
    assertThat(trial.outcomes()).containsExactly("2 created");
  }

  @Test
  default void R26_a_row_with_the_number_of_another_practices_patient_is_sent_to_support() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.hearth().patients().register(OTHER_STAFF, ada()).get();
    for (String row : List.of(otherPerson(nhsNumber(1), HOME), resident(nhsNumber(1), HOME))) {
      trial.residents(RESIDENTS_HEADER + row);
      assertThat(trial.outcomes()).containsExactly("2 at-another-practice");
      assertThat(trial.columns(2)).containsExactly("nhs_number");
      assertThat(trial.finding(2)).contains("ask support").doesNotContain("Byron", "1940");
    }
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
        .imports()
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
