package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.home;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.patient.AccountHolder;
import org.junit.jupiter.api.Test;

/** A plan before, a second run after, another run beside: nothing is there twice. */
public interface RepeatedImportContract extends ImportFactory {
  int ROWS = 2_500;

  @Test
  default void a_plan_tells_what_applying_does_and_does_none_of_it() {
    ImportTrial trial = trial();
    String homes = Csv.homes(3) + home("999-999-0001", "other@willow.example");
    trial.plan(STAFF, ImportKind.CARE_HOMES, file(homes));
    List<String> planned = trial.outcomes();
    assertThat(trial.homes()).isZero();
    assertThat(trial.trail(AuditAction.CARE_HOME_OPENED)).isEmpty();

    trial.careHomes(homes);
    assertThat(trial.outcomes()).isEqualTo(planned);
    assertThat(trial.homes()).isEqualTo(3);
  }

  @Test
  default void a_plan_knows_rows_of_other_chunks_of_the_same_file() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(2));
    String residents =
        manyResidents()
            + resident(nhsNumber(0), "999-999-0000")
            + resident(nhsNumber(1), "999-999-0001")
            + resident(nhsNumber(ROWS), "r0@willow.example", "999-999-0000");

    ImportSummary planned = trial.plan(STAFF, ImportKind.RESIDENTS, file(residents)).get();
    List<String> rows = trial.outcomes();
    assertThat(planned.outcomes())
        .isEqualTo(
            Map.of(
                "created",
                (long) ROWS,
                "already-registered",
                1L,
                "resident-of-another-care-home",
                1L,
                "email-in-use",
                1L));
    assertThat(trial.residents(residents).get()).isEqualTo(planned);
    assertThat(trial.outcomes()).isEqualTo(rows);
  }

  @Test
  default void a_second_run_creates_nothing() {
    ImportTrial trial = trial();
    String homes =
        Csv.homes(2) + home("", "blank@willow.example") + home("999-999-0001", "x@willow.example");
    trial.careHomes(homes);
    trial.careHomes(homes);
    assertThat(trial.outcomes())
        .containsExactly(
            "2 already-registered",
            "3 already-registered",
            "4 already-registered",
            "5 number-in-use");

    trial.residents(manyResidents());
    assertThat(trial.residents(manyResidents()).get().outcomes())
        .isEqualTo(Map.of("already-registered", (long) ROWS));
    assertThat(trial.trail(AuditAction.CARE_HOME_OPENED)).hasSize(3);
  }

  @Test
  default void two_runs_at_once_create_each_row_once() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(2));
    List<CompletableFuture<ImportSummary>> runs =
        List.of(1, 2).stream()
            .map(
                run ->
                    CompletableFuture.supplyAsync(
                        () ->
                            trial
                                .hearth()
                                .imports()
                                .apply(
                                    STAFF,
                                    ImportKind.RESIDENTS,
                                    file(manyResidents()),
                                    Confirmations.BOTH,
                                    row -> {})
                                .get()))
            .toList();

    long created = 0;
    long already = 0;
    for (CompletableFuture<ImportSummary> run : runs) {
      created += run.join().outcomes().getOrDefault("created", 0L);
      already += run.join().outcomes().getOrDefault("already-registered", 0L);
    }
    assertThat(created).isEqualTo(ROWS);
    assertThat(already).isEqualTo(ROWS);
  }

  @Test
  default void R10_a_row_is_refused_until_support_has_reset_the_patients_account() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    AccountHolder holder =
        trial
            .hearth()
            .patients()
            .register(
                STAFF,
                new PatientForm(
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
                    Confirmations.BOTH))
            .get();
    String row = RESIDENTS_HEADER + resident(nhsNumber(1), "999-999-0000");

    trial.residents(row);
    assertThat(trial.outcomes()).containsExactly("2 resident-has-account");

    trial.hearth().support().reset(ImportTrial.SUPPORT, holder.id(), "moves into a home");
    trial.residents(row);
    assertThat(trial.outcomes()).containsExactly("2 created");
    trial.residents(row);
    assertThat(trial.outcomes()).containsExactly("2 already-registered");
  }

  private static String manyResidents() {
    StringBuilder csv = new StringBuilder(RESIDENTS_HEADER);
    for (int i = 0; i < ROWS; i++) {
      String email = i % 2 == 0 ? "r" + i + "@willow.example" : "";
      csv.append(resident(nhsNumber(i), email, Csv.dummyNumber(0)));
    }
    return csv.toString();
  }
}
