package org.hearth.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.ExitCode;
import org.hearth.application.port.out.StorageUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({"0, 60", "-1, 60", "soon, 60", "1, 60", "8, 7", "8, 8.5", "8, 100000"})
  void a_wait_that_is_none_is_told(String answer, String longAnswer) {
    assertThatThrownBy(waiting(answer, longAnswer)::openStorage)
        .isInstanceOfSatisfying(
            CommandFailure.class,
            failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.UNUSABLE));
  }

  @Test
  void a_wait_that_is_one_is_taken() {
    assertThatThrownBy(waiting("5", "120")::openStorage)
        .isInstanceOf(StorageUnavailableException.class)
        .hasMessage("The database cannot be reached");
  }

  /** Nothing listens there. */
  private static Installation waiting(String answer, String longAnswer) {
    return Installation.of(
        new Environment(
            Map.of(
                "HEARTH_DB_URL",
                "jdbc:postgresql://localhost:1/hearth",
                "HEARTH_DB_ANSWER_SECONDS",
                answer,
                "HEARTH_DB_LONG_ANSWER_SECONDS",
                longAnswer)));
  }

  private static void assertUnusable(Map<String, String> variables, String words) {
    assertThatThrownBy(Installation.of(new Environment(variables))::openStorage)
        .isInstanceOfSatisfying(
            CommandFailure.class,
            failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.UNUSABLE))
        .hasMessage(words);
  }
}
