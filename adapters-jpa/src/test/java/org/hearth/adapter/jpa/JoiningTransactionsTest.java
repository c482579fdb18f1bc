package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.signin.SignInFixture;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Hearth changes within a transaction of its host is part of the host's work. */
class JoiningTransactionsTest {
  private static final StorageTimeouts SHORT =
      new StorageTimeouts(
          Duration.ofSeconds(1),
          Duration.ofSeconds(8),
          Duration.ofSeconds(60),
          Duration.ofSeconds(4));

  private static final int LOOKS = 500;
  private static final String THEIRS = "INSERT INTO account VALUES (2, 'also theirs')";

  private final HostTransactions.OfThreads transactions = HostTransactions.ofThreads();

  /** Work of the host with Hearth, on one connection. */
  @FunctionalInterface
  private interface Work {
    void in(Connection connection) throws SQLException;
  }

  private JpaStorage storage(HostService host) {
    return storage(host.dataSource());
  }

  private JpaStorage storage(DataSource dataSource) {
    return JpaStorage.builder()
        .dataSource(dataSource)
        .transactions(transactions)
        .timeouts(SHORT)
        .build();
  }

  private static HearthFixture hearth(JpaStorage storage) {
    return HearthFixture.founded(settings -> Hearth.on(storage, settings));
  }

  private void inTransaction(HostService host, boolean committed, Work work) throws SQLException {
    inTransaction(host.dataSource(), committed, work);
  }

  private void inTransaction(DataSource dataSource, boolean committed, Work work)
      throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (HostTransactions.OfThreads.Joined joined = transactions.join(connection)) {
        assertThat(joined).isNotNull();
        work.in(connection);
        if (committed) {
          connection.commit();
        } else {
          connection.rollback();
        }
      }
    }
  }

  private static void insert(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(THEIRS);
    }
  }

  private static boolean isThere(HearthFixture hearth, Account account) {
    return hearth.hearth().accounts().byId(ANN, account.id()).isRight();
  }

  private static List<String> holders(HostService host) throws SQLException {
    return host.column("SELECT holder FROM account ORDER BY id");
  }

  @ParameterizedTest
  @EnumSource
  void what_the_host_commits_is_there_with_what_hearth_changed(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        JpaStorage storage = storage(host)) {
      HearthFixture hearth = hearth(storage);
      CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());

      inTransaction(
          host,
          true,
          connection -> {
            insert(connection);
            hearth.register(ANN, home, PatientForms.asha());
          });

      assertThat(holders(host)).containsExactly("theirs", "also theirs");
      assertThat(hearth.residents(ANN, home.id())).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_event_is_there_where_the_host_commits_and_not_otherwise(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        JpaStorage storage = storage(host)) {
      EmbeddedHearth hearth =
          Hearth.builder(storage).testNumbers(TestNumbers.ALLOWED).events(event -> {}).build();

      inTransaction(host, false, connection -> hearth.patients().register(ANN, asha().form()));
      assertThat(hearth.events().deliverWaiting()).isZero();

      inTransaction(host, true, connection -> hearth.patients().register(ANN, asha().form()));
      assertThat(hearth.events().deliverWaiting()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_the_host_rolls_back_takes_with_it_what_hearth_changed(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        JpaStorage storage = storage(host)) {
      HearthFixture hearth = hearth(storage);
      CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());

      inTransaction(
          host,
          false,
          connection -> {
            insert(connection);
            hearth.register(ANN, home, PatientForms.asha());
            hearth.register(ANN, PatientForms.bert());
            assertThat(hearth.residents(ANN, home.id())).hasSize(1);
          });

      assertThat(holders(host)).containsExactly("theirs");
      assertThat(hearth.residents(ANN, home.id())).isEmpty();
      hearth.register(ANN, home, PatientForms.asha());
    }
  }

  /** PostgreSQL aborts a transaction at its first statement that fails. */
  @ParameterizedTest
  @EnumSource
  void r3_a_number_that_is_taken_leaves_the_host_free_to_commit(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        JpaStorage storage = storage(host)) {
      HearthFixture hearth = hearth(storage);
      hearth.register(ANN, PatientForms.asha());

      inTransaction(
          host,
          true,
          connection -> {
            insert(connection);
            hearth.register(ANN, PatientForms.bert());
            refused(
                hearth.hearth().patients().register(ANN, PatientForms.asha().form()),
                "number-in-use");
            hearth.register(ANN, PatientForms.chidi());
          });

      assertThat(holders(host)).containsExactly("theirs", "also theirs");
      refused(
          hearth.hearth().patients().register(ANN, PatientForms.bert().form()), "number-in-use");
      refused(
          hearth.hearth().patients().register(ANN, PatientForms.chidi().form()), "number-in-use");
    }
  }

  @ParameterizedTest
  @EnumSource
  void r19_a_refused_access_and_a_reading_outlive_a_rollback(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        JpaStorage storage = storage(host)) {
      HearthFixture hearth = hearth(storage);
      CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());
      int before = trail(hearth, home).size();

      inTransaction(
          host,
          false,
          connection -> {
            refused(
                hearth.hearth().residents().list(BEN, home.id(), Page.first(10)),
                "care-home-not-found");
            hearth.residents(ANN, home.id());
          });

      assertThat(trail(hearth, home)).hasSize(before + 2);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL")
  void r19_a_refused_access_is_in_the_trail_after_a_transaction_that_only_reads(Kind kind)
      throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        JpaStorage storage = storage(host)) {
      HearthFixture hearth = hearth(storage);
      CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());
      int before = trail(hearth, home).size();

      inTransaction(
          host,
          true,
          connection -> {
            connection.createStatement().execute("SET TRANSACTION READ ONLY");
            refused(
                hearth.hearth().residents().list(BEN, home.id(), Page.first(10)),
                "care-home-not-found");
          });

      assertThat(trail(hearth, home)).hasSize(before + 1);
    }
  }

  /** The entries of an account without those of reading the trail. */
  private static List<AuditEntry> trail(HearthFixture hearth, CareHomeAccount home) {
    return hearth.trail(Optional.of(home.id())).stream()
        .filter(entry -> !entry.actor().equals(HearthFixture.SUE))
        .toList();
  }

  /** The other server may have found the session the moment before. */
  @ParameterizedTest
  @EnumSource
  void a_session_that_ends_is_over_at_other_servers_once_the_host_has_committed(Kind kind)
      throws SQLException {
    try (HostService host = HostService.on(kind, 4);
        JpaStorage storage = storage(host);
        JpaStorage other = JpaStorage.builder().dataSource(host.dataSource()).build()) {
      SignInFixture door = SignInFixture.of(() -> storage);
      SignInFixture otherDoor = SignInFixture.of(() -> other);
      SignedIn support =
          granted(
              door.authentication()
                  .signInWithOidc()
                  .signIn(new Actor.Support("Sue"), "login.example"));

      inTransaction(
          host,
          true,
          connection -> {
            door.authentication().sessions().end(support.token());
            assertThat(otherDoor.session(support)).isPresent();
          });

      assertThat(otherDoor.session(support)).isEmpty();
    }
  }

  /** Calls that come together share statements, but never one of a transaction of the host. */
  @ParameterizedTest
  @EnumSource
  void what_is_not_committed_is_seen_by_no_other_caller(Kind kind) throws Exception {
    try (HostService host = HostService.on(kind, 4);
        JpaStorage storage = storage(host)) {
      HearthFixture hearth = hearth(storage);
      AtomicBoolean over = new AtomicBoolean();
      inTransaction(
          host,
          false,
          connection -> {
            AccountKeys bert = AccountKeys.id(hearth.register(ANN, PatientForms.bert()).id());
            CompletableFuture<Integer> seen =
                CompletableFuture.supplyAsync(
                    () -> {
                      int found = 0;
                      while (!over.get()) {
                        found += storage.accounts().find(bert).size();
                      }
                      return found;
                    });
            for (int i = 0; i < LOOKS; i++) {
              assertThat(storage.accounts().find(bert)).hasSize(1);
            }
            over.set(true);
            assertThat(seen.join()).isZero();
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_pool_without_a_second_connection_is_told_in_words(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        HikariDataSource one = HostService.pool(host.url(), PostgresRoles.OWNER, 1);
        JpaStorage storage = storage(one)) {
      HearthFixture hearth = hearth(storage);
      CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());

      inTransaction(
          one,
          true,
          connection -> {
            insert(connection);
            UnusableDatabaseException starved =
                catchThrowableOfType(
                    UnusableDatabaseException.class,
                    () -> hearth.hearth().residents().list(BEN, home.id(), Page.first(10)));
            assertThat(starved.nextSteps().get(0)).contains("one connection more");
          });

      assertThat(holders(host)).containsExactly("theirs", "also theirs");
      hearth.register(ANN, home, PatientForms.asha());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_storage_is_not_built_within_a_transaction(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2)) {
      inTransaction(
          host,
          false,
          connection ->
              assertThatThrownBy(() -> storage(host))
                  .isInstanceOf(IllegalStateException.class)
                  .hasMessageContaining("outside"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_connection_that_commits_each_statement_is_not_joined(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        Connection connection = host.dataSource().getConnection()) {
      assertThatThrownBy(() -> transactions.join(connection))
          .isInstanceOf(IllegalStateException.class);
      connection.setAutoCommit(false);
      try (HostTransactions.OfThreads.Joined joined = transactions.join(connection)) {
        assertThat(joined).isNotNull();
        assertThatThrownBy(() -> transactions.join(connection))
            .isInstanceOf(IllegalStateException.class);
      }
      assertThat(transactions.isActive()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_pool_that_switches_auto_commit_off_serves_a_storage_with_transactions(Kind kind)
      throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        HikariDataSource off = HostService.pool(host.url(), PostgresRoles.OWNER, 2)) {
      off.setAutoCommit(false);
      try (JpaStorage storage =
          JpaStorage.builder().dataSource(off).transactions(transactions).build()) {
        HearthFixture hearth = hearth(storage);
        CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());
        hearth.register(ANN, home, PatientForms.asha());
        assertThat(isThere(hearth, home)).isTrue();
        storage.verifyWritable();
      }
      assertThat(host.column("SELECT count(*) FROM hearth.account")).containsExactly("2");
    }
  }
}
