package org.hearth.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://localhost/hearth",
        "jdbc:h2:mem:hearth",
        "jdbc:postgresql:///a:b:c/x?y=%zz",
        "jdbc:postgresql://localhost:nan/hearth"
      })
  void an_address_that_no_driver_takes_is_told(String url) {
    assertUnusable(
        Map.of("HEARTH_DB_URL", url), "HEARTH_DB_URL does not name a PostgreSQL database.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "0123456789abcdef 0123456789abcdef"})
  void a_key_that_could_be_guessed_is_told_and_not_repeated(String key) {
    assertUnusable(
        Map.of("HEARTH_DATA_KEY", key),
        "HEARTH_DATA_KEY is no key: it is shorter than 32 characters, or has blanks.");
  }

  @Test
  void a_key_is_for_the_file_alone() {
    assertUnusable(
        Map.of("HEARTH_DATA_KEY", "k".repeat(32), "HEARTH_DB_URL", "jdbc:postgresql:hearth"),
        "HEARTH_DATA_KEY is set, and so is HEARTH_DB_URL.");
  }

  @Test
  void the_values_of_variables_are_not_shown() {
    assertThat(new Environment(Map.of("HEARTH_DATA_KEY", "secret", "PATH", "x")).toString())
        .isEqualTo("Environment[HEARTH_DATA_KEY]");
  }

  private static void assertUnusable(Map<String, String> variables, String words) {
    assertThatThrownBy(Installation.of(new Environment(variables))::openStorage)
        .isInstanceOfSatisfying(
            CommandFailure.class,
            failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.UNUSABLE))
        .hasMessage(words);
  }
}
