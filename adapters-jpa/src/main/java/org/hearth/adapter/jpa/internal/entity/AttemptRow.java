package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.INTEGER;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.TIME;

import java.sql.SQLException;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.application.port.out.signin.Attempts.AttemptCount;

/** A row of {@code attempt_count}. */
public record AttemptRow(String key, AttemptCount attempts) {
  public static final Table<AttemptRow> TABLE =
      Table.of(
          "attempt_count",
          AttemptRow::read,
          column("id", TEXT, AttemptRow::key),
          column("attempts", INTEGER, row -> row.attempts().count()),
          column("open_at", TIME, row -> row.attempts().openAt()),
          column("forget_at", TIME, row -> row.attempts().forgetAt()));

  private static AttemptRow read(Row row) throws SQLException {
    return new AttemptRow(row.text(), new AttemptCount(row.integer(), row.time(), row.time()));
  }
}
