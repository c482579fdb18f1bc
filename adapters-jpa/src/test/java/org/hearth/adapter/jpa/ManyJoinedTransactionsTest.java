package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.application.Hearth;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.repetition.Repetitions;
import org.hearth.testkit.storage.SampleNumbers;
import org.hearth.testkit.story.HearthFixture;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of many transactions at once, those that the host commits are kept, and no others. */
class ManyJoinedTransactionsTest {
  private static final int TRANSACTIONS = Repetitions.of(200, 800);
  private static final int THREADS = 64;
  private static final int CONNECTIONS = 8;

  private final HostTransactions.OfThreads transactions = HostTransactions.ofThreads();

  /** What a host works with. */
  enum Work {
    JDBC,
    HIBERNATE
  }

  /** How a transaction of the host goes. */
  @FunctionalInterface
  private interface Transaction {
    void run(boolean committed, Runnable hearth, long number) throws SQLException;
  }

  @ParameterizedTest
  @CsvSource({"POSTGRESQL, JDBC", "POSTGRESQL, HIBERNATE", "H2, JDBC", "H2, HIBERNATE"})
  void each_is_kept_whole_or_not_at_all(Kind kind, Work work) throws Exception {
    try (HostService host = HostService.on(kind, CONNECTIONS);
        JpaStorage storage =
            JpaStorage.builder().dataSource(host.dataSource()).transactions(transactions).build();
        SessionFactory factory = factory(host)) {
      HearthFixture hearth = HearthFixture.founded(settings -> Hearth.on(storage, settings));
      CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());
      Transaction transaction =
          work == Work.JDBC
              ? (committed, inside, number) -> byJdbc(host, committed, inside, number)
              : (committed, inside, number) -> byHibernate(factory, committed, inside, number);

      runAll(transaction, number -> hearth.register(ANN, home, resident(number)));

      Set<Long> committed =
          IntStream.range(0, TRANSACTIONS)
              .filter(ManyJoinedTransactionsTest::isCommitted)
              .mapToObj(number -> number + 10L)
              .collect(Collectors.toSet());
      assertThat(host.column("SELECT id FROM account WHERE id >= 10"))
          .extracting(Long::parseLong)
          .containsExactlyInAnyOrderElementsOf(committed);
      assertThat(hearth.residents(ANN, home.id()))
          .extracting(Resident::number)
          .containsExactlyInAnyOrderElementsOf(
              committed.stream().map(id -> SampleNumbers.nhsNumber(id.intValue())).toList());
    }
  }

  private static boolean isCommitted(int number) {
    return number % 2 == 0;
  }

  private static PatientForms resident(int number) {
    return PatientForms.patient(
            SampleNumbers.nhsNumber(number + 10).formatted(), "Rhoda", "Resident")
        .noEmailAddress(true)
        .samePersonConfirmed();
  }

  /** What Hearth does in a transaction. */
  @FunctionalInterface
  private interface Registering {
    void resident(int number);
  }

  private static void runAll(Transaction transaction, Registering registering) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < TRANSACTIONS; i++) {
        int number = i;
        runs.add(
            threads.submit(
                () -> {
                  transaction.run(
                      isCommitted(number), () -> registering.resident(number), number + 10L);
                  return null;
                }));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void byJdbc(HostService host, boolean committed, Runnable inside, long number)
      throws SQLException {
    try (Connection connection = host.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      join(connection, inside, number);
      if (committed) {
        connection.commit();
      } else {
        connection.rollback();
      }
    }
  }

  private void byHibernate(
      SessionFactory factory, boolean committed, Runnable inside, long number) {
    try (StatelessSession session = factory.openStatelessSession()) {
      session.beginTransaction();
      session.doWork(connection -> join(connection, inside, number));
      if (committed) {
        session.getTransaction().commit();
      } else {
        session.getTransaction().rollback();
      }
    }
  }

  private void join(Connection connection, Runnable inside, long number) throws SQLException {
    try (HostTransactions.OfThreads.Joined joined = transactions.join(connection);
        Statement statement = connection.createStatement()) {
      assertThat(joined).isNotNull();
      statement.execute("INSERT INTO account VALUES (%d, 'theirs')".formatted(number));
      inside.run();
    }
  }

  private static SessionFactory factory(HostService host) {
    Configuration configuration = new Configuration();
    configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, host.dataSource());
    return configuration.buildSessionFactory();
  }
}
