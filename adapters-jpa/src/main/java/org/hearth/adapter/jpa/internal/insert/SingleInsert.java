package org.hearth.adapter.jpa.internal.insert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
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

  private static final String ENTRY = from(AuditEntryRow.TABLE, "");
  private static final String ENTRY_IF_OPENED = from(AuditEntryRow.TABLE, IF_OPENED);
  private static final String ACCOUNT = "WITH " + OPEN + " " + ENTRY_IF_OPENED;

  /** A key that is taken fails the statement, and with it all that the call would change. */
  private static final String SIGNED_ENTRY =
      "WITH signed AS (" + from(IdempotencyRow.TABLE, "") + ") " + ENTRY;

  private static final String SIGNED_ACCOUNT =
      "WITH "
          + OPEN
          + ", signed AS ("
          + from(IdempotencyRow.TABLE, IF_OPENED)
          + ") "
          + ENTRY_IF_OPENED;

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
      values.add(AuditEntryRow.TABLE, rows.audit.get(0).row());
      boolean recorded = statement.executeUpdate() == 1;
      return recorded && !rows.accounts.isEmpty() ? Set.of(rows.accounts.get(0).id()) : Set.of();
    }
  }

  private static String sql(InsertRows rows) {
    if (rows.accounts.isEmpty()) {
      return rows.idempotencyRecords.isEmpty() ? ENTRY : SIGNED_ENTRY;
    }
    return rows.idempotencyRecords.isEmpty() ? ACCOUNT : SIGNED_ACCOUNT;
  }

  private static String from(Table<?> table, String source) {
    return "INSERT INTO %s (%s) SELECT %s%s"
        .formatted(table.name(), table.names(), table.parameters(), source);
  }
}
