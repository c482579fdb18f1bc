package org.hearth.adapter.jpa.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.jpa.internal.statement.Values;
import org.hearth.application.port.out.audit.Horizon;

/** The row of {@code audit_horizon}. */
public final class HorizonRows {
  private static final String READ = "SELECT * FROM audit_horizon";
  private static final String FIRST =
      """
      INSERT INTO audit_horizon (horizon_no, checkpoint_version, checkpoint_hash, heads, entries,
                                 record_id, hash, key_id, place)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)
      """;
  private static final String NEXT =
      """
      UPDATE audit_horizon SET horizon_no = ?, checkpoint_version = ?, checkpoint_hash = ?,
                               heads = ?, entries = ?, record_id = ?, hash = ?, key_id = ?
      WHERE horizon_no = ?
      """;

  private HorizonRows() {}

  public static Optional<Horizon> read(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ);
        ResultSet row = statement.executeQuery()) {
      return row.next()
          ? Optional.of(
              new Horizon(
                  row.getLong("horizon_no"),
                  row.getLong("checkpoint_version"),
                  row.getString("checkpoint_hash"),
                  SealFields.heads(row.getString("heads")),
                  row.getLong("entries"),
                  row.getObject("record_id", UUID.class),
                  row.getString("hash"),
                  row.getString("key_id")))
          : Optional.empty();
    }
  }

  /** Replaces the previous horizon; false where that one is not stored. */
  public static boolean move(Connection connection, Horizon horizon) throws SQLException {
    boolean isFirst = horizon.number() == 1;
    try (PreparedStatement statement = connection.prepareStatement(isFirst ? FIRST : NEXT)) {
      Values values =
          new Values(statement)
              .add(horizon.number())
              .add(horizon.version())
              .add(horizon.checkpoint())
              .add(SealFields.heads(horizon.heads()))
              .add(horizon.entries())
              .add(horizon.record())
              .add(horizon.hash())
              .add(horizon.key());
      if (!isFirst) {
        values.add(horizon.number() - 1);
      }
      return statement.executeUpdate() == 1;
    }
  }
}
