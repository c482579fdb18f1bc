package org.hearth.app.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellingAFailureTest {
  private static final String PERSONAL = "Key (email)=(ann@family.example) already exists.";

  @Test
  void a_database_is_not_quoted_but_its_state_is_told() {
    CommandFailure failure =
        Diagnosis.of(
            new IllegalStateException(PERSONAL, new SQLException(PERSONAL, "53100")), true);

    assertThat(failure.words())
        .isEqualTo("The storage failed (SQL state 53100), and the command stopped before its end.");
    assertThat(failure.nextSteps()).first().asString().startsWith("Run the same command again");
    assertThat(failure.exitCode()).isEqualTo(ExitCode.STORAGE_FAILED);
  }

  @Test
  void an_unreachable_storage_says_what_to_check() {
    CommandFailure failure =
        Diagnosis.of(
            new StorageUnavailableException(
                "The database cannot be reached", new SQLException("at host", "08001")),
            true);

    assertThat(failure.words()).isEqualTo("The database cannot be reached (SQL state 08001).");
    assertThat(failure.nextSteps()).anyMatch(step -> step.contains("HEARTH_DB_URL"));
  }

  @Test
  void a_fault_of_our_own_is_called_one() {
    assertThat(Diagnosis.of(new IllegalArgumentException(PERSONAL), true).words())
        .isEqualTo(
            "The command stopped before its end by a fault in Hearth (IllegalArgumentException).");
  }

  @ParameterizedTest
  @EnumSource
  void the_next_steps_fit_the_database_in_use(DatabaseFault fault) {
    UnusableDatabaseException unusable = new UnusableDatabaseException(fault, "Words", null);

    assertThat(Diagnosis.of(unusable, false).nextSteps())
        .noneMatch(step -> step.contains("HEARTH_DB"));
    assertThat(Diagnosis.of(unusable, true).nextSteps())
        .noneMatch(step -> step.contains("hearth-data") || step.contains("HEARTH_DATA_KEY"));
    assertThat(Diagnosis.of(unusable, true).exitCode()).isEqualTo(ExitCode.STORAGE_FAILED);
  }

  @Test
  void what_the_database_says_to_do_is_told_first() {
    UnusableDatabaseException unusable =
        new UnusableDatabaseException(DatabaseFault.ENCODING, "Words", null, "Make one.");

    assertThat(Diagnosis.of(unusable, true).nextSteps())
        .startsWith("Make one.", "Then name it in HEARTH_DB_URL.");
  }
}
