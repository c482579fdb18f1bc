package org.hearth.adapter.jpa.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hearth.adapter.jpa.internal.entity.AuditEntryRow;
import org.hearth.adapter.jpa.internal.table.ResultRow;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;

/** Entries by their numbers. */
public final class EntryRows {
  private static final String SELECT =
      "SELECT entry_no, "
          + AuditEntryRow.TABLE.names()
          + " FROM audit_entry WHERE entry_no %s ORDER BY entry_no FETCH FIRST %d ROWS ONLY";

  private static final String HIGHEST = "SELECT max(entry_no) FROM audit_entry";

  private static final String DELETE = "DELETE FROM audit_entry WHERE entry_no = ANY(?)";

  private EntryRows() {}

  /**
   * Those after a number. A range with two ends is read by the index however large the table is;
   * one without an end is read by it only where the database has statistics.
   */
  public static List<NumberedEntry> after(Connection connection, long number, int limit)
      throws SQLException {
    long last = number + limit;
    List<NumberedEntry> found = between(connection, number + 1, last, limit);
    return found.size() < limit && highest(connection) > last
        ? allAfter(connection, number, limit)
        : found;
  }

  private static long highest(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HIGHEST);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Across a gap in the numbers that is wider than the limit. */
  private static List<NumberedEntry> allAfter(Connection connection, long number, int limit)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(SELECT.formatted("> ?", limit))) {
      statement.setLong(1, number);
      return read(statement);
    }
  }

  /** The entries that exist among these numbers. Numbers that stand alone are read together. */
  public static List<NumberedEntry> of(
      Connection connection, Collection<Numbers> numbers, int limit) throws SQLException {
    List<NumberedEntry> found = new ArrayList<>(alone(connection, numbers, limit));
    for (Numbers range : numbers) {
      if (range.first() < range.last()) {
        found.addAll(between(connection, range.first(), range.last(), limit));
      }
    }
    return found.stream()
        .sorted(Comparator.comparingLong(NumberedEntry::number))
        .limit(limit)
        .toList();
  }

  private static List<NumberedEntry> alone(
      Connection connection, Collection<Numbers> numbers, int limit) throws SQLException {
    Object[] alone =
        numbers.stream()
            .filter(range -> range.first() == range.last())
            .<Object>map(Numbers::first)
            .toArray();
    if (alone.length == 0) {
      return List.of();
    }
    try (PreparedStatement statement =
        connection.prepareStatement(SELECT.formatted("= ANY(?)", limit))) {
      statement.setArray(1, connection.createArrayOf("bigint", alone));
      return read(statement);
    }
  }

  private static List<NumberedEntry> between(
      Connection connection, long first, long last, int limit) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(SELECT.formatted("BETWEEN ? AND ?", limit))) {
      statement.setLong(1, first);
      statement.setLong(2, last);
      return read(statement);
    }
  }

  public static void delete(Connection connection, Collection<Long> numbers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      statement.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
      statement.executeUpdate();
    }
  }

  private static List<NumberedEntry> read(PreparedStatement statement) throws SQLException {
    return ResultRow.all(
        statement, row -> new NumberedEntry(row.bigint(), AuditEntryRow.TABLE.read(row).toEntry()));
  }
}
