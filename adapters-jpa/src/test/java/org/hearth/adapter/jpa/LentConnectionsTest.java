package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.adapter.jpa.JpaStorage.SchemaMode;
import org.hearth.application.Hearth;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A data source may lend the connection of a transaction that is under way, as some of Spring's do:
 * to commit on it would commit the host's work.
 */
class LentConnectionsTest {
  private static final String IN_TRANSACTION =
      "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
          + " AND state = 'idle in transaction'";

  private final AtomicReference<@Nullable Connection> bound = new AtomicReference<>();

  /** Lends the connection of the transaction, and another one outside transactions. */
  private DataSource lending(DataSource dataSource) {
    return (DataSource)
        Proxy.newProxyInstance(
            LentConnectionsTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (self, method, arguments) -> {
              Connection transaction = bound.get();
              if (method.getName().equals("getConnection") && transaction != null) {
                return unlessClosed(transaction);
              }
              try {
                return method.invoke(dataSource, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
              }
            });
  }

  private static Connection unlessClosed(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            LentConnectionsTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) ->
                method.getName().equals("close") ? null : method.invoke(connection, arguments));
  }

  @ParameterizedTest
  @EnumSource
  void no_work_of_the_host_is_committed_on_a_connection_of_its_transaction(Kind kind)
      throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        JpaStorage storage = JpaStorage.builder().dataSource(lending(host.dataSource())).build()) {
      HearthFixture hearth = HearthFixture.founded(settings -> Hearth.on(storage, settings));
      hearth.register(ANN, PatientForms.asha());
      try (Connection transaction = host.dataSource().getConnection();
          Statement theirs = transaction.createStatement()) {
        transaction.setAutoCommit(false);
        theirs.execute("INSERT INTO account VALUES (2, 'not yet')");
        bound.set(transaction);

        UnusableDatabaseException refused =
            catchThrowableOfType(
                UnusableDatabaseException.class,
                () -> hearth.hearth().patients().register(ANN, PatientForms.bert().form()));

        assertThat(refused.fault()).isEqualTo(DatabaseFault.SETTINGS);
        assertThat(refused.nextSteps().get(0)).contains("transactions(");
        bound.set(null);
        transaction.rollback();
      }
      assertThat(host.column("SELECT holder FROM account")).containsExactly("theirs");
      hearth.register(ANN, PatientForms.bert());
    }
  }

  /** Not every pool resets what it gets back. */
  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL")
  void a_connection_goes_back_as_it_was_lent(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 4);
        Connection pooled = host.dataSource().getConnection()) {
      Connection only = pooled.unwrap(Connection.class);
      DataSource plain = lending(host.dataSource());
      bound.set(only);
      try (JpaStorage storage =
          JpaStorage.builder()
              .dataSource(plain)
              .transactions(HostTransactions.ofThreads())
              .build()) {
        storage.idempotencyRecords().forgetBefore(Instant.EPOCH);
        assertThat(only.getNetworkTimeout()).isZero();
        assertThat(only.getAutoCommit()).isTrue();
      }

      only.setAutoCommit(false);
      try (JpaStorage storage =
          JpaStorage.builder()
              .dataSource(plain)
              .transactions(HostTransactions.ofThreads())
              .build()) {
        storage.accounts().dummyNumbersEverUsed();
        assertThat(host.column(IN_TRANSACTION)).isEmpty();
      }
      bound.set(null);
      only.setAutoCommit(true);
    }
  }

  /** To make the tables on it would commit the host's work, too. */
  @ParameterizedTest
  @EnumSource
  void a_storage_is_not_built_on_a_connection_of_a_transaction(Kind kind) throws SQLException {
    for (SchemaMode mode : SchemaMode.values()) {
      try (HostService host = HostService.on(kind, 2);
          Connection transaction = host.dataSource().getConnection();
          Statement theirs = transaction.createStatement()) {
        transaction.setAutoCommit(false);
        theirs.execute("INSERT INTO account VALUES (2, 'not yet')");
        bound.set(transaction);

        UnusableDatabaseException refused =
            catchThrowableOfType(
                UnusableDatabaseException.class,
                () ->
                    JpaStorage.builder()
                        .dataSource(lending(host.dataSource()))
                        .schemaMode(mode)
                        .build());

        bound.set(null);
        transaction.rollback();
        assertThat(refused).isNotNull();
        assertThat(refused.fault()).isEqualTo(DatabaseFault.SETTINGS);
        assertThat(host.column("SELECT holder FROM account")).containsExactly("theirs");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_pool_that_switches_auto_commit_off_is_refused_at_the_start(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        var off = HostService.pool(host.url(), PostgresRoles.OWNER, 2)) {
      off.setAutoCommit(false);

      UnusableDatabaseException refused =
          catchThrowableOfType(
              UnusableDatabaseException.class, () -> JpaStorage.builder().dataSource(off).build());

      assertThat(refused.fault()).isEqualTo(DatabaseFault.SETTINGS);
      assertThat(refused.nextSteps().get(1)).contains("auto-commit");
    }
  }
}
