package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearth.adapter.jpa.internal.entity.EventRow;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.event.EventOutbox;
import org.hearth.application.port.out.event.EventOutbox.PendingEvent;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.event.AccountEvent.DetailsAmended;
import org.hearth.domain.event.EventHeader;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.testkit.storage.Sample;
import org.hearth.testkit.storage.SampleStorage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What only a database does: transactions that commit late, or never. */
class EventsInADatabaseTest {
  static final List<TestDatabase> DATABASES = List.of(TestDatabase.H2, TestDatabase.POSTGRESQL);

  private static final Instant NOW = Sample.NOW.plusSeconds(60);

  @ParameterizedTest
  @FieldSource("DATABASES")
  void an_event_whose_transaction_commits_late_is_delivered_then(TestDatabase database)
      throws SQLException {
    SampleStorage given = SampleStorage.on(database.empty());
    HearthEvent first = event(given, given.sample().accountId());
    HearthEvent second = event(given, given.sample().accountId());
    try (Connection late = database.connect();
        Connection never = database.connect()) {
      late.setAutoCommit(false);
      never.setAutoCommit(false);
      insert(never, event(given, given.sample().accountId()));
      insert(late, first);
      given.keep(given.change(second.account()).build().withEvents(List.of(second)));
      assertThat(delivered(given)).containsExactly(second);

      late.commit();
      never.rollback();
    }

    assertThat(delivered(given)).containsExactly(first);
    assertThat(delivered(given)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("DATABASES")
  void events_of_one_account_are_in_the_order_of_commits(TestDatabase database) throws Exception {
    SampleStorage given = SampleStorage.on(database.empty());
    AccountHolder patient = given.accountHolder();
    HearthEvent first = event(given, patient.id());
    HearthEvent second = event(given, patient.id());
    // It asks for a reset, so that nothing but its event touches the account.
    ChangeSet later =
        given
            .change(patient.id())
            .askForReset(given.sample().resetRequest(patient.id()))
            .build()
            .withEvents(List.of(second));
    CompletableFuture<Boolean> kept;
    try (Connection late = database.connect()) {
      late.setAutoCommit(false);
      insert(late, first);
      try (Statement statement = late.createStatement()) {
        statement.execute(
            "UPDATE account SET version = version WHERE id = '" + patient.id().value() + "'");
      }
      kept = CompletableFuture.supplyAsync(() -> given.commit(later));
      boolean waits = false;
      while (!waits && !kept.isDone()) {
        waits = isAnybodyWaiting(database);
      }
      assertThat(delivered(given)).as("before the first is committed").isEmpty();
      late.commit();
    }

    assertThat(kept.get()).isTrue();
    assertThat(delivered(given)).containsExactly(first, second);
  }

  private static boolean isAnybodyWaiting(TestDatabase database) throws SQLException {
    String sql =
        database == TestDatabase.POSTGRESQL
            ? "SELECT COUNT(*) FROM pg_locks WHERE NOT granted"
            : "SELECT COUNT(*) FROM information_schema.sessions WHERE blocker_id IS NOT NULL";
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery(sql)) {
      count.next();
      return count.getInt(1) > 0;
    }
  }

  private static HearthEvent event(SampleStorage given, AccountId account) {
    return new DetailsAmended(
        new EventHeader(given.sample().id(), Sample.NOW, account, Optional.empty()));
  }

  private static void insert(Connection connection, HearthEvent event) throws SQLException {
    EventRow.TABLE.insertAll(connection, List.of(EventRow.of(event)));
  }

  private static List<HearthEvent> delivered(SampleStorage given) {
    EventOutbox outbox = given.storage().events().orElseThrow();
    List<HearthEvent> delivered = new ArrayList<>();
    List<PendingEvent> claimed = outbox.claim(NOW, NOW.plusSeconds(60), 10);
    while (!claimed.isEmpty()) {
      claimed.forEach(each -> delivered.add(each.event()));
      outbox.finish(claimed, NOW);
      claimed = outbox.claim(NOW, NOW.plusSeconds(60), 10);
    }
    return delivered;
  }
}
