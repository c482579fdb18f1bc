package org.hearth.adapter.jpa.internal.insert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.entity.AccountRow;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.entity.CareHomePracticeRow;
import org.hearth.adapter.jpa.internal.entity.EventRow;
import org.hearth.adapter.jpa.internal.entity.IdempotencyRow;
import org.hearth.adapter.jpa.internal.entity.NotificationRow;
import org.hearth.adapter.jpa.internal.insert.InsertRows.Dependent;
import org.hearth.adapter.jpa.internal.table.ResultRow;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.SqlType;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.adapter.jpa.internal.table.Values;

/**
 * One batch for each table; H2 runs within the process, so that statements cost no round trips. The
 * accounts go first; their update counts say which were free.
 */
public final class H2Inserts implements InsertDialect {
  private static final String OPEN = AccountRow.TABLE.insertion() + " ON CONFLICT DO NOTHING";

  @Override
  public boolean isOneStatement() {
    return false;
  }

  private static final String HOLD =
      "SELECT care_home_id FROM care_home_practice WHERE care_home_id = ANY(?) FOR UPDATE";

  @Override
  public Set<UUID> insert(Connection connection, InsertRows rows) throws SQLException {
    hold(connection, rows.homes());
    Set<UUID> opened = open(connection, rows.accounts);
    add(connection, CareHomePracticeRow.TABLE, rows.practices, opened);
    add(connection, NotificationRow.TABLE, rows.notifications, opened);
    add(connection, AuditEntryRow.TABLE, rows.audit, opened);
    add(connection, EventRow.TABLE, rows.events, opened);
    add(connection, IdempotencyRow.TABLE, rows.idempotencyRecords, opened);
    return opened;
  }

  /**
   * H2 compares a foreign key with what is committed, and does not wait: a resident and the end of
   * their home's service would both be kept, if they were committed at once.
   */
  @Override
  public void hold(Connection connection, Set<UUID> homes) throws SQLException {
    if (homes.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
      new Values(statement).addArray(connection, SqlType.UUID, List.copyOf(homes), home -> home);
      ResultRow.all(statement, Row::uuid);
    }
  }

  private static Set<UUID> open(Connection connection, List<AccountRow> accounts)
      throws SQLException {
    int[] counts = AccountRow.TABLE.executeAll(connection, OPEN, accounts);
    Set<UUID> opened = new HashSet<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == 1) {
        opened.add(accounts.get(i).id());
      }
    }
    return opened;
  }

  private static <R> void add(
      Connection connection, Table<R> table, List<Dependent<R>> rows, Set<UUID> opened)
      throws SQLException {
    table.insertAll(
        connection, rows.stream().filter(row -> row.isKept(opened)).map(Dependent::row).toList());
  }
}
