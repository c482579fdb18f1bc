package org.hearth.adapter.jpa.internal.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.EventRow;
import org.hearth.adapter.jpa.internal.event.EventClaims.Found;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.table.SqlType;
import org.hearth.adapter.jpa.internal.table.Values;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.event.EventOutbox;
import org.hearth.domain.account.AccountId;
import org.hibernate.StatelessSession;
import org.hibernate.jdbc.ReturningWork;
import org.jspecify.annotations.Nullable;

/** Events in the table {@code event_outbox}. */
public final class JpaEventOutbox implements EventOutbox {
  private static final String SELECT = EventRow.TABLE.selection("e");

  private static final String CLAIMED = " WHERE id = ? AND claim = ?";
  private static final String FINISH = "DELETE FROM event_outbox" + CLAIMED;
  private static final String DELAY = "UPDATE event_outbox SET due_at = ?" + CLAIMED;
  private static final String FAIL =
      "UPDATE event_outbox SET failures = failures + 1, due_at = ?" + CLAIMED;
  private static final String GIVE_UP =
      "UPDATE event_outbox SET failures = failures + 1, due_at = NULL, given_up_at = ?" + CLAIMED;

  private static final String WAKE_NEXT =
      """
      UPDATE event_outbox SET due_at = ? WHERE event_no IN (
        SELECT MIN(event_no) FROM event_outbox
        WHERE account_id = ANY(?) AND due_at IS NOT NULL GROUP BY account_id)
      """;

  private static final int MOST_ATTEMPTS = 10;

  private final HibernateSessions sessions;

  public JpaEventOutbox(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  /** Another look follows where all that was due has to wait. */
  @Override
  public List<PendingEvent> claim(Instant now, Instant until, int most) {
    Found found = look(now, until, most);
    while (found.due() > 0 && found.claimed().isEmpty()) {
      found = look(now, until, most);
    }
    return found.claimed();
  }

  private Found look(Instant now, Instant until, int most) {
    Found[] found = {new Found(0, List.of())};
    Conflicts.keptOrNot(
        () -> {
          found[0] =
              sessions.transaction(session -> new EventClaims(session, now, until).claim(most));
          return true;
        });
    return found[0];
  }

  @Override
  public void finish(List<PendingEvent> delivered, Instant now) {
    alter(connection -> wakeNext(connection, now, changed(connection, FINISH, null, delivered)));
  }

  @Override
  public void release(List<PendingEvent> untried, Instant now) {
    alter(connection -> changed(connection, DELAY, now, untried));
  }

  @Override
  public void postpone(PendingEvent failed, Instant until) {
    alter(connection -> changed(connection, FAIL, until, List.of(failed)));
  }

  @Override
  public void giveUp(PendingEvent failed, Instant now) {
    alter(
        connection ->
            wakeNext(connection, now, changed(connection, GIVE_UP, now, List.of(failed))));
  }

  /** Where each attempt meets a lock of another process, the events come again after the lease. */
  private void alter(ReturningWork<?> work) {
    int attempt = 0;
    while (!Conflicts.keptOrNot(() -> isDone(work)) && attempt < MOST_ATTEMPTS) {
      attempt++;
    }
  }

  private boolean isDone(ReturningWork<?> work) {
    sessions.transaction(session -> session.doReturningWork(work));
    return true;
  }

  /** The accounts of those events that this process still had. */
  private static List<AccountId> changed(
      Connection connection, String sql, @Nullable Instant time, List<PendingEvent> events)
      throws SQLException {
    List<AccountId> accounts = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (PendingEvent each : events) {
        Values values = new Values(statement);
        if (time != null) {
          values.add(SqlType.TIME, time);
        }
        values.add(SqlType.UUID, each.event().id()).add(SqlType.INTEGER, each.claim());
        statement.addBatch();
      }
      int[] counts = statement.executeBatch();
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] == 1) {
          accounts.add(events.get(i).event().account());
        }
      }
    }
    return accounts;
  }

  private static int wakeNext(Connection connection, Instant now, List<AccountId> accounts)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WAKE_NEXT)) {
      new Values(statement)
          .add(SqlType.TIME, now)
          .addArray(connection, SqlType.UUID, accounts, AccountId::value);
      return statement.executeUpdate();
    }
  }

  @Override
  public Optional<Instant> oldest() {
    return first(new Conditions().and("e.given_up_at IS NULL", true), "e.event_no")
        .map(row -> row.event().at());
  }

  @Override
  public Slice<DeadLetter> deadLetters(Page page) {
    return sessions.look(
        session ->
            Slice.of(
                new Conditions()
                        .and("e.given_up_at >= :begin", "begin", Instant.EPOCH)
                        .and("e.id > :after", "after", page.after())
                        .rows(session, EventRow.TABLE, SELECT, "e.id", page.limit() + 1)
                        .stream()
                        .map(row -> new DeadLetter(row.event(), row.givenUpAt(), row.failures()))
                        .toList(),
                page,
                letter -> letter.event().id()));
  }

  /** As a new row, which is the last of its account. */
  @Override
  public boolean sendAgain(UUID event, Instant now) {
    return first(
            new Conditions().and("e.id = :id", "id", event).and("e.given_up_at IS NOT NULL", true),
            "e.event_no")
        .filter(row -> sessions.transaction(session -> isSentAgain(session, row, now)))
        .isPresent();
  }

  private static boolean isSentAgain(StatelessSession session, EventRow row, Instant now) {
    int deleted =
        session
            .createNativeMutationQuery(
                "DELETE FROM event_outbox WHERE id = :id AND given_up_at IS NOT NULL")
            .setParameter("id", row.event().id())
            .executeUpdate();
    return deleted == 1 && EventRow.TABLE.insert(session, EventRow.waiting(row.event(), now)) == 1;
  }

  private Optional<EventRow> first(Conditions conditions, String order) {
    return sessions.look(
        session ->
            conditions.first(1, session, EventRow.TABLE, SELECT, order).stream().findFirst());
  }

  @Override
  public int forgetDeadLetters(Instant time) {
    return sessions.longTransaction(
        session ->
            session
                .createNativeMutationQuery("DELETE FROM event_outbox WHERE given_up_at < :time")
                .setParameter("time", time)
                .executeUpdate());
  }
}
