package org.hearth.adapter.jpa.internal.entity;

import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.TIME;

import java.sql.SQLException;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;

/** A row of {@code idempotency_record}. */
public final class IdempotencyRow {
  public static final Table<IdempotencyRecord> TABLE =
      Table.of(
          "idempotency_record",
          IdempotencyRow::read,
          column("caller", TEXT, row -> row.key().caller()),
          column("call_key", TEXT, row -> row.key().key()),
          column("fingerprint", TEXT, IdempotencyRecord::fingerprint),
          column("answer", TEXT, IdempotencyRecord::answer),
          column("at", TIME, IdempotencyRecord::at));

  private IdempotencyRow() {}

  private static IdempotencyRecord read(Row row) throws SQLException {
    return new IdempotencyRecord(
        new IdempotencyKey(row.text(), row.text()), row.text(), row.text(), row.time());
  }
}
