package org.hearth.adapter.jpa.internal.insert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.entity.CareHomePracticeRow;
import org.hearth.adapter.jpa.internal.entity.EventRow;
import org.hearth.adapter.jpa.internal.entity.IdempotencyRow;
import org.hearth.adapter.jpa.internal.entity.NotificationRow;
import org.hearth.adapter.jpa.internal.insert.InsertRows.Dependent;
import org.hearth.adapter.jpa.internal.table.Columns;
import org.hearth.adapter.jpa.internal.table.ResultRow;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.SqlType;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.adapter.jpa.internal.table.Values;

/**
 * One statement for a whole chunk, and so whole by itself: PostgreSQL skips the accounts whose
 * number or address is taken, and adds practices, e-mails, entries and events for those that it
 * added. Each column travels as one array, so that the statement's text is the same for one row and
 * a thousand; tables without rows are left out of it.
 */
public final class PostgresInserts implements InsertDialect {
  private static final String OPENED =
      "opened AS (INSERT INTO account (%s) SELECT %s FROM %s ON CONFLICT DO NOTHING RETURNING id)"
          .formatted(
              AccountRow.TABLE.names(),
              AccountRow.TABLE.names("r"),
              unnest("", "", AccountRow.TABLE));

  private static final String NONE_OPENED = "opened AS (SELECT NULL::uuid AS id WHERE FALSE)";

  /** By the tables that have rows: those that have none are left out. */
  private final Map<Set<Table<?>>, String> statements = new ConcurrentHashMap<>();

  @Override
  public boolean isOneStatement() {
    return true;
  }

  @Override
  public Set<UUID> insert(Connection connection, InsertRows rows) throws SQLException {
    return rows.isSingle() ? SingleInsert.insert(connection, rows) : insertAll(connection, rows);
  }

  /** A foreign key holds the row that it refers to. */
  @Override
  public void hold(Connection connection, Set<UUID> homes) {}

  /** A key that is taken fails the statement, and with it all that the call would change. */
  private Set<UUID> insertAll(Connection connection, InsertRows rows) throws SQLException {
    String sql = statements.computeIfAbsent(rows.tables(), PostgresInserts::statement);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Values values = new Values(statement);
      if (!rows.accounts.isEmpty()) {
        values.addArrays(connection, AccountRow.TABLE, rows.accounts);
      }
      add(connection, values, CareHomePracticeRow.TABLE, rows.practices);
      add(connection, values, NotificationRow.TABLE, rows.notifications);
      add(connection, values, AuditEntryRow.TABLE, rows.audit);
      add(connection, values, EventRow.TABLE, rows.events);
      add(connection, values, IdempotencyRow.TABLE, rows.idempotencyRecords);
      return new HashSet<>(ResultRow.all(statement, Row::uuid));
    }
  }

  private static String statement(Set<Table<?>> tables) {
    List<String> parts = new ArrayList<>();
    parts.add(tables.contains(AccountRow.TABLE) ? OPENED : NONE_OPENED);
    for (Table<?> table : InsertRows.DEPENDENT) {
      if (tables.contains(table)) {
        parts.add(dependent(table));
      }
    }
    return "WITH " + String.join(", ", parts) + " SELECT id FROM opened";
  }

  /** Adds the rows whose account was opened, or that have none. */
  private static String dependent(Table<?> table) {
    return """
      new_%1$s AS (
        INSERT INTO %1$s (%2$s) SELECT %3$s FROM %4$s
        LEFT JOIN opened ON opened.id = r.opened_id
        WHERE r.opened_id IS NULL OR opened.id IS NOT NULL)
      """
        .formatted(
            table.name(),
            table.names(),
            table.names("r"),
            unnest("?::uuid[], ", "opened_id, ", table));
  }

  /** Rows whose columns are arrays, behind others. */
  private static <R> String unnest(String parameters, String names, Columns<R> columns) {
    return "unnest(%s%s) AS r (%s%s)"
        .formatted(
            parameters, columns.each(column -> column.parameter() + "[]"), names, columns.names());
  }

  private static <R> void add(
      Connection connection, Values values, Table<R> table, List<Dependent<R>> rows)
      throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    values.addArray(connection, SqlType.UUID, rows, Dependent::opened);
    values.addArrays(connection, table, rows.stream().map(Dependent::row).toList());
  }
}
