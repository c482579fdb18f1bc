package org.hearth.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.junit.jupiter.api.Test;

class ChoosingTheStorageTest {
  @Test
  void an_address_that_is_not_of_postgresql_is_told_and_not_repeated() {
    Installation installation =
        Installation.of(new Environment(Map.of("HEARTH_DB_URL", "postgres://ann:secret@host/db")));

    assertThatThrownBy(installation::openStorage)
        .isInstanceOfSatisfying(
            CommandFailure.class,
            failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.UNUSABLE))
        .hasMessage("HEARTH_DB_URL does not name a PostgreSQL database.");
  }

  @Test
  void a_blank_variable_is_one_that_is_not_set() {
    assertThat(new Environment(Map.of("HEARTH_DB_URL", " ")).text("HEARTH_DB_URL")).isEmpty();
  }
}
