package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.testkit.imports.ImportTrial.SETTINGS;
import static org.hearth.testkit.imports.ImportTrial.STAFF;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.storage.SampleNumbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The network between Hearth and PostgreSQL loses answers, and cuts connections. */
class AnswersLostOnPostgresTest {
  private static final StorageTimeouts SHORT =
      new StorageTimeouts(
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(3),
          Duration.ofSeconds(1));

  /** More than the pool has connections. */
  private static final int CALLS = 20;

  private Storage beside;
  private SwallowingProxy proxy;
  private JpaStorage storage;
  private Hearth hearth;

  @BeforeEach
  void open() throws IOException {
    beside = TestDatabase.POSTGRESQL.empty();
    String url = TestDatabase.POSTGRESQL.url();
    int port = URI.create(url.replace("jdbc:", "")).getPort();
    proxy = new SwallowingProxy(port);
    // Without a threshold the driver sends the text of each statement each time.
    storage =
        JpaStorage.open(
            url.replace(":" + port, ":" + proxy.port()) + "&prepareThreshold=0",
            "postgres",
            "postgres",
            SHORT);
    hearth = Hearth.on(storage, SETTINGS);
  }

  @AfterEach
  void close() {
    proxy.close();
    storage.close();
  }

  @Test
  void a_registration_whose_answer_is_lost_is_unknown_and_kept_once() {
    proxy.swallowFrom("INSERT INTO account");

    assertThatThrownBy(() -> register(1)).isInstanceOf(StorageOutcomeUnknownException.class);

    assertThat(found(beside, 1)).hasSize(1);
  }

  @Test
  void a_commit_whose_answer_is_lost_is_unknown_and_kept_once() {
    register(1);
    proxy.swallowFrom("COMMIT");

    assertThatThrownBy(() -> moves(found(storage, 1).get(0)))
        .isInstanceOf(StorageOutcomeUnknownException.class);

    assertThat(found(beside, 1).get(0).version()).isEqualTo(1);
  }

  @Test
  void a_change_that_fails_before_its_commit_is_not_unknown_and_changes_nothing() {
    register(1);
    proxy.swallow();

    assertThatThrownBy(() -> moves(found(beside, 1).get(0)))
        .isInstanceOf(StorageUnavailableException.class)
        .isNotInstanceOf(StorageOutcomeUnknownException.class);

    assertThat(found(beside, 1).get(0).version()).isZero();
  }

  @Test
  void a_look_without_an_answer_is_unavailable_in_time() {
    proxy.swallow();

    for (int call = 0; call < 3; call++) {
      long begun = System.nanoTime();
      assertThatThrownBy(() -> found(storage, 1))
          .isInstanceOf(StorageUnavailableException.class)
          .isNotInstanceOf(StorageOutcomeUnknownException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begun))
          .isLessThan(SHORT.longestOfAStatement().multipliedBy(3));
    }
  }

  @Test
  void connections_that_were_cut_are_replaced() throws IOException {
    proxy.cut();

    for (int number = 1; number <= CALLS; number++) {
      try {
        register(number);
      } catch (StorageUnavailableException cut) {
        assertThat(cut).hasNoCause();
      }
    }

    register(CALLS + 1);
    assertThat(found(beside, CALLS + 1)).hasSize(1);
  }

  @Test
  void a_database_that_answers_again_is_used_again() {
    proxy.swallow();
    assertThatThrownBy(() -> found(storage, 1)).isInstanceOf(StorageUnavailableException.class);

    proxy.mend();

    register(1);
    assertThat(found(storage, 1)).hasSize(1);
  }

  private void register(int number) {
    hearth
        .patients()
        .register(
            STAFF,
            PatientForms.patient(SampleNumbers.nhsNumber(number).digits(), "Ada", "Byron")
                .email("ada" + number + "@hearth.example")
                .form())
        .get();
  }

  private void moves(Account account) {
    hearth
        .patients()
        .amend(
            STAFF,
            account.id(),
            OptionalLong.empty(),
            DetailsForm.contact("2 Green Lane", null, null, null),
            null);
  }

  private static List<Account> found(Storage from, int number) {
    return from.accounts().find(AccountKeys.number(SampleNumbers.nhsNumber(number)));
  }
}
