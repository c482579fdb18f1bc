package org.hearth.adapter.jpa.internal.audit;

import static org.hearth.adapter.jpa.internal.table.Column.bigint;
import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.TIME;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.table.ResultRow;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.application.port.out.audit.Checkpoint;

/** Rows of {@code audit_checkpoint}. */
public final class CheckpointRows {
  static final Table<Checkpoint> TABLE =
      Table.of(
          "audit_checkpoint",
          CheckpointRows::checkpoint,
          bigint("version", Checkpoint::version),
          column("sealed_at", TIME, Checkpoint::sealedAt),
          bigint("sealed_to", Checkpoint::sealedTo),
          column("gaps", TEXT, row -> SealFields.gaps(row.gaps())),
          column("voided", TEXT, row -> SealFields.numbers(row.voided())),
          column("heads", TEXT, row -> SealFields.heads(row.heads())),
          column("previous", TEXT, Checkpoint::previous),
          column("hash", TEXT, Checkpoint::hash),
          column("key_id", TEXT, Checkpoint::key));

  private static final String LAST =
      TABLE.selection("c") + " ORDER BY version DESC FETCH FIRST ROW ONLY";
  private static final String READ =
      TABLE.selection("c") + " WHERE version > ? ORDER BY version FETCH FIRST %d ROWS ONLY";

  private static final String DELETE = "DELETE FROM audit_checkpoint WHERE version < ?";

  private CheckpointRows() {}

  public static void add(Connection connection, Checkpoint checkpoint) throws SQLException {
    TABLE.execute(connection, TABLE.insertion(), checkpoint);
  }

  public static void deleteBefore(Connection connection, long version) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      statement.setLong(1, version);
      statement.executeUpdate();
    }
  }

  public static Optional<Checkpoint> last(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LAST)) {
      return ResultRow.first(statement, TABLE::read);
    }
  }

  public static List<Checkpoint> read(Connection connection, long after, int limit)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ.formatted(limit))) {
      statement.setLong(1, after);
      return ResultRow.all(statement, TABLE::read);
    }
  }

  private static Checkpoint checkpoint(Row row) throws SQLException {
    return new Checkpoint(
        row.bigint(),
        row.time(),
        row.bigint(),
        SealFields.gaps(row.text()),
        SealFields.numbers(row.text()),
        SealFields.heads(row.text()),
        row.text(),
        row.text(),
        row.text());
  }
}
