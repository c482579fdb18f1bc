package org.hearth.adapter.jpa.internal.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.adapter.jpa.internal.entity.EventRow;
import org.hearth.adapter.jpa.internal.table.SqlType;
import org.hearth.adapter.jpa.internal.table.Values;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.application.port.out.event.EventOutbox.PendingEvent;
import org.hearth.domain.account.AccountId;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Claims the first events of accounts. Later ones that are due as well wait for as long as the
 * first, so that no claim reads them again; they are due when the first is finished.
 */
final class EventClaims {
  private static final String SELECT = EventRow.TABLE.selection("e");

  private static final String CLAIM =
      "UPDATE event_outbox SET claim = claim + 1, due_at = ?"
          + " WHERE id = ? AND claim = ? AND due_at = ?";

  private static final String WAIT =
      "UPDATE event_outbox SET due_at = ? WHERE id = ? AND claim = ? AND due_at = ?";

  private final StatelessSession session;
  private final Instant now;
  private final Instant until;

  EventClaims(StatelessSession session, Instant now, Instant until) {
    this.session = session;
    this.now = now;
    this.until = until;
  }

  /**
   * What came of looking at events that are due.
   *
   * @param due how many were
   * @param claimed those of them that no other process claimed at the same time
   */
  record Found(int due, List<PendingEvent> claimed) {}

  Found claim(int most) {
    List<EventRow> due =
        new Conditions()
            .and("e.due_at <= :now", "now", now)
            .first(most, session, EventRow.TABLE, SELECT, "e.due_at, e.event_no");
    if (due.isEmpty()) {
      return new Found(0, List.of());
    }
    Map<AccountId, EventRow> firsts = firsts(due);
    List<EventRow> claimable =
        firsts.values().stream().filter(row -> !row.dueAt().isAfter(now)).toList();
    List<EventRow> blocked = due.stream().filter(row -> !claimable.contains(row)).toList();
    return session.doReturningWork(
        connection -> {
          update(connection, WAIT, blocked, row -> wait(firsts.get(row.event().account())));
          return new Found(
              due.size(), taken(claimable, update(connection, CLAIM, claimable, row -> until)));
        });
  }

  /**
   * Of all that waits of these accounts, which is little: a database that were to leave out later
   * ones by a join might read the whole table for it.
   */
  private Map<AccountId, EventRow> firsts(List<EventRow> due) {
    Collection<Object> accounts =
        due.stream().map(row -> row.event().account().value()).collect(Collectors.toSet());
    return new Conditions()
            .and("e.account_id IN (:accounts)", "accounts", accounts)
            .and("e.due_at IS NOT NULL", true)
            .rows(session, EventRow.TABLE, SELECT, "e.event_no")
            .stream()
            .collect(
                Collectors.toMap(
                    row -> row.event().account(), row -> row, (first, later) -> first));
  }

  /** An event waits as long as the first of its account, which may have been finished meanwhile. */
  private Instant wait(@Nullable EventRow first) {
    if (first == null) {
      return now;
    }
    return first.dueAt().isAfter(now) ? first.dueAt() : until;
  }

  private static int[] update(
      Connection connection, String sql, List<EventRow> rows, Function<EventRow, Instant> until)
      throws SQLException {
    if (rows.isEmpty()) {
      return new int[0];
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (EventRow row : rows) {
        new Values(statement)
            .add(SqlType.TIME, until.apply(row))
            .add(SqlType.UUID, row.event().id())
            .add(SqlType.INTEGER, row.claim())
            .add(SqlType.TIME, row.dueAt());
        statement.addBatch();
      }
      return statement.executeBatch();
    }
  }

  private static List<PendingEvent> taken(List<EventRow> rows, int[] counts) {
    List<PendingEvent> taken = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      EventRow row = rows.get(i);
      if (counts[i] == 1) {
        taken.add(new PendingEvent(row.event(), row.claim() + 1, row.failures()));
      }
    }
    return taken;
  }
}
