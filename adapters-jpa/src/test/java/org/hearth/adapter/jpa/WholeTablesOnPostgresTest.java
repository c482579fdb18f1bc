package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.STAFF;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.application.port.in.request.RequestQuery;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.event.EventOutbox;
import org.hearth.application.port.out.event.EventOutbox.PendingEvent;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.imports.ImportTrial;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an everyday call costs does not grow with the accounts: no statement reads all of them. */
class WholeTablesOnPostgresTest {
  private static final int HOMES = 100;
  private static final int MANY = 3_000;
  private static final RequestQuery CHANGED_LATELY =
      new RequestQuery(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Instant.EPOCH));

  private final Conversation conversation = new Conversation();
  private final HikariDataSource pool = TestDatabase.POSTGRESQL.pool();
  private JpaStorage storage;
  private Hearth hearth;
  private AccountId home;
  private AccountId patient;

  @BeforeEach
  void haveManyAccounts() throws SQLException {
    TestDatabase.POSTGRESQL.empty();
    storage = TestDatabase.inPublic(conversation.overhear(pool));
    ImportTrial trial =
        new ImportTrial(
            Hearth.builder(storage).settings(ImportTrial.SETTINGS).events(event -> {}).build());
    hearth = trial.hearth();
    trial.careHomes(Csv.homes(HOMES));
    trial.residents(
        RESIDENTS_HEADER
            + IntStream.range(0, MANY)
                .mapToObj(WholeTablesOnPostgresTest::born)
                .collect(Collectors.joining()));
    home = found(Csv.dummyNumber(0));
    patient = found(nhsNumber(1));
    execute("ANALYZE");
    conversation.forget();
  }

  /** People differ in their days of birth: by those they are found. */
  private static String born(int number) {
    return resident(nhsNumber(number), Csv.dummyNumber(number % HOMES))
        .replace("1940-12-10", LocalDate.of(1940, 12, 10).plusDays(number).toString());
  }

  @AfterEach
  void close() {
    storage.close();
    pool.close();
  }

  @Test
  void an_everyday_call_reads_no_whole_table_of_accounts() throws SQLException {
    storage.signIn().orElseThrow().sessions().find(new TokenHash("none"), Instant.EPOCH);
    found(nhsNumber(2));
    hearth.accounts().byId(STAFF, patient);
    hearth.patients().search(STAFF, new PatientQuery.ByEmail("ada@byron.example"));
    hearth.patients().search(STAFF, new PatientQuery.ByNameAndBirth("Byron", "1940-12-10"));
    hearth
        .patients()
        .search(STAFF, new PatientQuery.ByHomeNameAndBirth("Willow House", "1980-01-01"));
    hearth.residents().list(STAFF, home, Page.first(50));
    hearth.requests().submit(STAFF, patient, RequestKind.ADMINISTRATIVE, "A letter, please.");
    hearth.requests().list(STAFF, Optional.of(home), Optional.empty(), Page.first(50));
    hearth.requests().list(STAFF, CHANGED_LATELY, Page.first(50));
    hearth.requests().list(HearthFixture.onShiftAt(home), CHANGED_LATELY, Page.first(50));
    hearth.requests().ages(STAFF, Optional.of(home));
    hearth.requests().ages(HearthFixture.onShiftAt(home), Optional.empty());
    hearth.audit().read(STAFF, Optional.of(patient), Page.first(50));

    assertReadsNoWhole("account");
  }

  @Test
  void delivering_events_reads_no_whole_table_of_those_that_wait() throws SQLException {
    EventOutbox outbox = storage.events().orElseThrow();
    Instant now = Instant.now();
    Instant until = now.plusSeconds(60);

    List<PendingEvent> claimed = outbox.claim(now, until, 100);
    assertThat(claimed).hasSize(100);
    outbox.finish(claimed.subList(0, 50), now);
    outbox.release(claimed.subList(50, 90), now);
    outbox.postpone(claimed.get(90), until);
    outbox.giveUp(claimed.get(91), now);
    assertThat(outbox.oldest()).isPresent();
    assertThat(outbox.deadLetters(Page.first(50)).items()).hasSize(1);
    assertThat(outbox.sendAgain(claimed.get(91).event().id(), now)).isTrue();
    hearth.requests().submit(STAFF, patient, RequestKind.ADMINISTRATIVE, "A letter, please.");

    assertReadsNoWhole("event_outbox");
  }

  private void assertReadsNoWhole(String table) throws SQLException {
    List<String> statements =
        conversation.prepared().stream().filter(text -> !text.isBlank()).distinct().toList();
    assertThat(statements).hasSizeGreaterThan(6);
    for (String statement : statements) {
      // A condition that is no join may become a hash of the whole table, as statistics fall.
      assertThat(plan(statement))
          .as(statement)
          .doesNotContain("Seq Scan on " + table + " ", "EXISTS(SubPlan", "hashed SubPlan");
    }
  }

  /** As it is chosen whatever the parameters are. */
  private String plan(String statement) throws SQLException {
    StringBuilder numbered = new StringBuilder();
    int parameters = 0;
    for (String part : statement.split("\\?", -1)) {
      numbered.append(parameters == 0 ? "" : "$" + parameters).append(part);
      parameters++;
    }
    List<String> lines = new ArrayList<>();
    try (Connection connection = TestDatabase.POSTGRESQL.connectForPlans();
        Statement explaining = connection.createStatement();
        ResultSet plan = explaining.executeQuery("EXPLAIN (GENERIC_PLAN) " + numbered)) {
      while (plan.next()) {
        lines.add(plan.getString(1));
      }
    }
    return String.join("\n", lines);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private AccountId found(String number) {
    return ((NumberSearch.Found) hearth.accounts().byNumber(STAFF, number).get()).account().id();
  }
}
