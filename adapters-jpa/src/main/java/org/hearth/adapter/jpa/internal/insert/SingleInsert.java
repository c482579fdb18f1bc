package org.hearth.adapter.jpa.internal.insert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.entity.EventRow;
import org.hearth.adapter.jpa.internal.entity.IdempotencyRow;
import org.hearth.adapter.jpa.internal.insert.InsertRows.Dependent;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.adapter.jpa.internal.table.Values;
import org.hearth.application.port.out.IdempotencyRecord;

/**
 * A patient's account by itself on PostgreSQL, or an entry alone: one statement, too, with plain
 * values instead of arrays. The server carries it out in two thirds of the time, for it has nothing
 * to unpack and nothing to join; and what a change does not add is left out of it.
 */
final class SingleInsert {
  private static final String OPEN =
      "opened AS (" + from(AccountRow.TABLE, "") + " ON CONFLICT DO NOTHING RETURNING id)";
  private static final String IF_OPENED = " FROM opened";

  private static final int OPENS = 1;
  private static final int IS_SIGNED = 2;
  private static final int HAS_EVENT = 4;

  /** By what there is beside the entry. */
  private static final List<String> STATEMENTS =
      IntStream.range(0, 2 * HAS_EVENT).mapToObj(SingleInsert::statement).toList();

  private SingleInsert() {}

  /** Inserts the rows and returns the account that it opened, if it opened one. */
  static Set<UUID> insert(Connection connection, InsertRows rows) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql(rows))) {
      Values values = new Values(statement);
      for (AccountRow account : rows.accounts) {
        values.add(AccountRow.TABLE, account);
      }
      for (Dependent<IdempotencyRecord> signature : rows.idempotencyRecords) {
        values.add(IdempotencyRow.TABLE, signature.row());
      }
      for (Dependent<EventRow> event : rows.events) {
        values.add(EventRow.TABLE, event.row());
      }
      values.add(AuditEntryRow.TABLE, rows.audit.get(0).row());
      boolean recorded = statement.executeUpdate() == 1;
      return recorded && !rows.accounts.isEmpty() ? Set.of(rows.accounts.get(0).id()) : Set.of();
    }
  }

  private static String sql(InsertRows rows) {
    return STATEMENTS.get(
        (rows.accounts.isEmpty() ? 0 : OPENS)
            + (rows.idempotencyRecords.isEmpty() ? 0 : IS_SIGNED)
            + (rows.events.isEmpty() ? 0 : HAS_EVENT));
  }

  /** A key that is taken fails the statement, and with it all that the call would change. */
  private static String statement(int parts) {
    String source = (parts & OPENS) == 0 ? "" : IF_OPENED;
    List<String> before = new ArrayList<>();
    if ((parts & OPENS) != 0) {
      before.add(OPEN);
    }
    if ((parts & IS_SIGNED) != 0) {
      before.add("signed AS (" + from(IdempotencyRow.TABLE, source) + ")");
    }
    if ((parts & HAS_EVENT) != 0) {
      before.add("told AS (" + from(EventRow.TABLE, source) + ")");
    }
    String entry = from(AuditEntryRow.TABLE, source);
    return before.isEmpty() ? entry : "WITH " + String.join(", ", before) + " " + entry;
  }

  private static String from(Table<?> table, String source) {
    return "INSERT INTO %s (%s) SELECT %s%s"
        .formatted(table.name(), table.names(), table.parameters(), source);
  }
}
