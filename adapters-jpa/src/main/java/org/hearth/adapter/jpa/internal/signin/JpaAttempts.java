package org.hearth.adapter.jpa.internal.signin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.entity.AttemptRow;
import org.hearth.adapter.jpa.internal.failure.Conflicts;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.adapter.jpa.internal.table.Values;
import org.hearth.adapter.jpa.internal.transaction.Conditions;
import org.hearth.adapter.jpa.internal.transaction.HibernateSessions;
import org.hearth.application.port.out.signin.Attempts;
import org.hearth.application.port.out.signin.Attempts.AttemptCount;

/** Counts of attempts in the table {@code attempt_count}. */
final class JpaAttempts implements Attempts {
  private static final Table<AttemptRow> TABLE = AttemptRow.TABLE;
  private static final String SELECT = TABLE.selection("t");
  private static final String BEGIN = TABLE.insertion() + " ON CONFLICT DO NOTHING";
  private static final String GO_ON =
      "UPDATE attempt_count SET " + TABLE.assigned() + " WHERE " + TABLE.sameRow();

  private final HibernateSessions sessions;

  JpaAttempts(HibernateSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public Map<String, AttemptCount> find(Collection<String> keys) {
    Map<String, AttemptCount> found = new HashMap<>();
    sessions
        .look(
            session ->
                new Conditions()
                    .and("id IN (:keys)", "keys", keys)
                    .rows(session, TABLE, SELECT, "id"))
        .forEach(row -> found.put(row.key(), row.attempts()));
    return found;
  }

  @Override
  public boolean replace(String key, Optional<AttemptCount> seen, AttemptCount next) {
    AttemptRow after = new AttemptRow(key, next);
    return Conflicts.keptOrNot(
        () ->
            sessions.transactionByItself(
                    session ->
                        session.doReturningWork(
                            connection ->
                                seen.isEmpty()
                                    ? TABLE.execute(connection, BEGIN, after)
                                    : goOn(connection, new AttemptRow(key, seen.get()), after)))
                == 1);
  }

  private static int goOn(Connection connection, AttemptRow seen, AttemptRow next)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(GO_ON)) {
      new Values(statement).add(TABLE, next).add(TABLE, seen);
      return statement.executeUpdate();
    }
  }

  @Override
  public void remove(Collection<String> keys) {
    sessions.transactionByItself(
        session ->
            session
                .createNativeMutationQuery("DELETE FROM attempt_count WHERE id IN (:keys)")
                .setParameterList("keys", keys)
                .executeUpdate());
  }
}
