package org.hearth.adapter.jpa.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.statement.Values;
import org.hearth.application.port.out.audit.Checkpoint;

/** Rows of {@code audit_checkpoint}. */
public final class CheckpointRows {
  private static final String ADD =
      """
      INSERT INTO audit_checkpoint (version, sealed_at, sealed_to, gaps, voided, heads, previous,
                                    hash, key_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String LAST =
      "SELECT * FROM audit_checkpoint ORDER BY version DESC FETCH FIRST ROW ONLY";
  private static final String READ =
      "SELECT * FROM audit_checkpoint WHERE version > ? ORDER BY version FETCH FIRST %d ROWS ONLY";

  private static final String DELETE = "DELETE FROM audit_checkpoint WHERE version < ?";

  private CheckpointRows() {}

  public static void add(Connection connection, Checkpoint checkpoint) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      new Values(statement)
          .add(checkpoint.version())
          .add(checkpoint.sealedAt())
          .add(checkpoint.sealedTo())
          .add(SealFields.gaps(checkpoint.gaps()))
          .add(SealFields.numbers(checkpoint.voided()))
          .add(SealFields.heads(checkpoint.heads()))
          .add(checkpoint.previous())
          .add(checkpoint.hash())
          .add(checkpoint.key());
      statement.executeUpdate();
    }
  }

  public static void deleteBefore(Connection connection, long version) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      statement.setLong(1, version);
      statement.executeUpdate();
    }
  }

  public static Optional<Checkpoint> last(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LAST)) {
      return read(statement).stream().findFirst();
    }
  }

  public static List<Checkpoint> read(Connection connection, long after, int limit)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ.formatted(limit))) {
      statement.setLong(1, after);
      return read(statement);
    }
  }

  private static List<Checkpoint> read(PreparedStatement statement) throws SQLException {
    List<Checkpoint> checkpoints = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        checkpoints.add(
            new Checkpoint(
                row.getLong("version"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getLong("sealed_to"),
                SealFields.gaps(row.getString("gaps")),
                SealFields.numbers(row.getString("voided")),
                SealFields.heads(row.getString("heads")),
                row.getString("previous"),
                row.getString("hash"),
                row.getString("key_id")));
      }
    }
    return checkpoints;
  }
}
