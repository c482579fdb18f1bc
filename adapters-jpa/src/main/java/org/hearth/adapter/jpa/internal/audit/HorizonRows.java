package org.hearth.adapter.jpa.internal.audit;

import static org.hearth.adapter.jpa.internal.table.Column.bigint;
import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.INTEGER;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.UUID;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.table.ResultRow;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.adapter.jpa.internal.table.Values;
import org.hearth.application.port.out.audit.Horizon;

/** The row of {@code audit_horizon}. */
public final class HorizonRows {
  static final Table<Horizon> TABLE =
      Table.of(
          "audit_horizon",
          HorizonRows::horizon,
          bigint("horizon_no", Horizon::number),
          bigint("checkpoint_version", Horizon::version),
          column("checkpoint_hash", TEXT, Horizon::checkpoint),
          column("heads", TEXT, row -> SealFields.heads(row.heads())),
          bigint("entries", Horizon::entries),
          column("record_id", UUID, Horizon::record),
          column("hash", TEXT, Horizon::hash),
          column("key_id", TEXT, Horizon::key),
          column("place", INTEGER, row -> 1));

  private static final String READ = TABLE.selection("h");
  private static final String NEXT =
      "UPDATE audit_horizon SET " + TABLE.assigned() + " WHERE horizon_no = ?";

  private HorizonRows() {}

  private static Horizon horizon(Row row) throws SQLException {
    return new Horizon(
        row.bigint(),
        row.bigint(),
        row.text(),
        SealFields.heads(row.text()),
        row.bigint(),
        row.uuid(),
        row.text(),
        row.text());
  }

  public static Optional<Horizon> read(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      return ResultRow.first(statement, TABLE::read);
    }
  }

  /** Replaces the previous horizon; false where that one is not stored. */
  public static boolean move(Connection connection, Horizon horizon) throws SQLException {
    if (horizon.number() == 1) {
      return TABLE.execute(connection, TABLE.insertion(), horizon) == 1;
    }
    try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
      new Values(statement).add(TABLE, horizon).add(horizon.number() - 1);
      return statement.executeUpdate() == 1;
    }
  }
}
