package org.hearth.adapter.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.hearth.application.Hearth;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.repetition.Repetitions;
import org.hearth.testkit.storage.SampleNumbers;
import org.hearth.testkit.story.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What Hearth changes within a transaction of Spring is part of it. */
class JoiningSpringTransactionsTest {
  private static final long FIRST = 10;
  private static final int TRANSACTIONS = Repetitions.of(100, 800);
  private static final int THREADS = 64;

  /** What a service works with. */
  enum Work {
    JDBC,
    JPA
  }

  private static ApplicationContextRunner service(Databases database, Work work) {
    return work == Work.JPA ? Service.withJpa(database) : Service.withFlyway(database);
  }

  /** Inserts a row of the service's own in the current transaction. */
  private static LongConsumer inserting(ApplicationContext context, Work work) {
    if (work == Work.JDBC) {
      JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
      return id -> jdbc.update("INSERT INTO account VALUES (?, 'theirs')", id);
    }
    EntityManager entities =
        SharedEntityManagerCreator.createSharedEntityManager(
            context.getBean(EntityManagerFactory.class));
    return id -> entities.persist(new Invoice(id, "theirs"));
  }

  private static TransactionTemplate transactions(ApplicationContext context) {
    return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
  }

  private static List<Resident> residents(Hearth hearth, CareHomeAccount home) {
    return Pages.all(
        page -> granted(hearth.residents().list(ANN, home.id(), page)),
        resident -> resident.id().value());
  }

  private static List<Long> theirs(ApplicationContext context) {
    return context
        .getBean(JdbcTemplate.class)
        .queryForList("SELECT id FROM account WHERE id >= " + FIRST, Long.class);
  }

  @ParameterizedTest
  @CsvSource({"H2, JDBC", "H2, JPA", "POSTGRESQL, JDBC", "POSTGRESQL, JPA"})
  void both_are_kept_or_neither_is(Databases database, Work work) {
    service(database, work)
        .run(
            context -> {
              Hearth hearth = context.getBean(Hearth.class);
              CareHomeAccount home =
                  granted(hearth.careHomes().open(ANN, CareHomeForms.willowHouse().form()));
              LongConsumer inserting = inserting(context, work);
              TransactionTemplate transactions = transactions(context);

              transactions.executeWithoutResult(
                  status -> {
                    inserting.accept(FIRST);
                    granted(
                        hearth.residents().register(ANN, home.id(), PatientForms.asha().form()));
                    status.setRollbackOnly();
                  });
              assertThat(theirs(context)).isEmpty();
              assertThat(residents(hearth, home)).isEmpty();

              transactions.executeWithoutResult(
                  status -> {
                    inserting.accept(FIRST);
                    granted(
                        hearth.residents().register(ANN, home.id(), PatientForms.asha().form()));
                    refused(
                        hearth.patients().register(ANN, PatientForms.asha().form()),
                        "number-in-use");
                  });
              assertThat(theirs(context)).containsExactly(FIRST);
              assertThat(residents(hearth, home)).hasSize(1);
            });
  }

  /** Spring has the connection still, and would commit nothing more on it. */
  @ParameterizedTest
  @CsvSource({"H2, JDBC", "H2, JPA", "POSTGRESQL, JDBC", "POSTGRESQL, JPA"})
  void what_is_changed_in_an_after_commit_callback_is_kept(Databases database, Work work) {
    service(database, work)
        .run(
            context -> {
              Hearth hearth = context.getBean(Hearth.class);
              CareHomeAccount home =
                  granted(hearth.careHomes().open(ANN, CareHomeForms.willowHouse().form()));
              TransactionTemplate inner = transactions(context);
              inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

              transactions(context)
                  .executeWithoutResult(
                      status ->
                          afterCommit(
                              () -> {
                                register(hearth, home, PatientForms.asha());
                                inner.executeWithoutResult(
                                    rolledBack -> {
                                      register(hearth, home, PatientForms.bert());
                                      rolledBack.setRollbackOnly();
                                    });
                                register(hearth, home, PatientForms.chidi());
                              }));

              assertThat(residents(hearth, home))
                  .extracting(resident -> resident.details().name().given().text())
                  .containsExactlyInAnyOrder("Asha", "Chidi");
            });
  }

  private static void register(Hearth hearth, CareHomeAccount home, PatientForms form) {
    granted(hearth.residents().register(ANN, home.id(), form.form()));
  }

  private static void afterCommit(Runnable action) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"H2, JDBC", "H2, JPA", "POSTGRESQL, JDBC", "POSTGRESQL, JPA"})
  void of_many_at_once_each_is_kept_whole_or_not_at_all(Databases database, Work work) {
    service(database, work)
        .withPropertyValues("spring.datasource.hikari.connection-timeout=120000")
        .run(
            context -> {
              Hearth hearth = context.getBean(Hearth.class);
              CareHomeAccount home =
                  granted(hearth.careHomes().open(ANN, CareHomeForms.willowHouse().form()));
              LongConsumer inserting = inserting(context, work);
              TransactionTemplate transactions = transactions(context);

              runAll(
                  number ->
                      transactions.executeWithoutResult(
                          status -> {
                            inserting.accept(number);
                            granted(
                                hearth
                                    .residents()
                                    .register(ANN, home.id(), resident(number).form()));
                            if (!isCommitted(number)) {
                              status.setRollbackOnly();
                            }
                          }));

              Set<Long> committed =
                  LongStream.range(FIRST, FIRST + TRANSACTIONS)
                      .filter(JoiningSpringTransactionsTest::isCommitted)
                      .boxed()
                      .collect(Collectors.toSet());
              assertThat(theirs(context)).containsExactlyInAnyOrderElementsOf(committed);
              assertThat(residents(hearth, home))
                  .extracting(Resident::number)
                  .containsExactlyInAnyOrderElementsOf(
                      committed.stream()
                          .map(number -> SampleNumbers.nhsNumber(number.intValue()))
                          .toList());
            });
  }

  private static boolean isCommitted(long number) {
    return number % 2 == 0;
  }

  private static PatientForms resident(long number) {
    return PatientForms.patient(
            SampleNumbers.nhsNumber(Math.toIntExact(number)).formatted(), "Rhoda", "Resident")
        .noEmailAddress(true)
        .samePersonConfirmed();
  }

  private static void runAll(LongConsumer transaction) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (long i = FIRST; i < FIRST + TRANSACTIONS; i++) {
        long number = i;
        runs.add(threads.submit(() -> transaction.accept(number)));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Its connections are those of Spring's transactions: to commit on them would commit the
   * service's work.
   */
  @ParameterizedTest
  @EnumSource
  void a_data_source_that_lends_a_transactions_connection_is_joined_or_refused(Databases database) {
    ApplicationContextRunner service =
        Service.withFlyway(database).withUserConfiguration(TransactionAware.class);
    service.run(
        context -> {
          Hearth hearth = context.getBean(Hearth.class);
          transactions(context)
              .executeWithoutResult(
                  status -> {
                    granted(hearth.patients().register(ANN, PatientForms.asha().form()));
                    status.setRollbackOnly();
                  });
          granted(hearth.patients().register(ANN, PatientForms.asha().form()));
        });
    service
        .withPropertyValues("hearth.join-transactions=false")
        .run(
            context -> {
              Hearth hearth = context.getBean(Hearth.class);
              LongConsumer inserting = inserting(context, Work.JDBC);
              transactions(context)
                  .executeWithoutResult(
                      status -> {
                        inserting.accept(FIRST);
                        hearth.patients().register(ANN, PatientForms.bert().form());
                        status.setRollbackOnly();
                      });
              assertThat(theirs(context)).isEmpty();
            });
  }

  /** Wraps the service's data source. */
  static final class TransactionAware implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof DataSource target && !(bean instanceof TransactionAwareDataSourceProxy)
          ? new TransactionAwareDataSourceProxy(target)
          : bean;
    }
  }
}
