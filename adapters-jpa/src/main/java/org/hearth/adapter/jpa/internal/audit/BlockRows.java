package org.hearth.adapter.jpa.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.adapter.jpa.internal.statement.Values;
import org.hearth.application.port.out.audit.ChainHead;
import org.hearth.application.port.out.audit.Seal;
import org.hearth.application.port.out.audit.SealedBlock;

/** Rows of {@code audit_block}. */
public final class BlockRows {
  private static final int DIGEST_LENGTH = 43;
  private static final String ADD =
      """
      INSERT INTO audit_block (chain, first_sequence, last_sequence, sealed_at, numbers, digests,
                               previous, hash, key_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String READ =
      """
      SELECT * FROM audit_block WHERE chain = ? AND first_sequence > ?
      ORDER BY first_sequence FETCH FIRST %d ROWS ONLY
      """;
  private static final String HEAD =
      """
      SELECT chain, last_sequence, hash FROM audit_block WHERE chain = ?
      ORDER BY first_sequence DESC FETCH FIRST ROW ONLY
      """;

  private static final String DELETE =
      "DELETE FROM audit_block WHERE chain = ? AND last_sequence <= ?";

  private BlockRows() {}

  public static void add(Connection connection, List<SealedBlock> blocks) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      for (SealedBlock block : blocks) {
        List<Seal> seals = block.seals();
        new Values(statement)
            .add(block.chain())
            .add(block.first())
            .add(block.last())
            .add(block.sealedAt())
            .add(
                seals.stream()
                    .map(seal -> Long.toString(seal.number()))
                    .collect(Collectors.joining(",")))
            .add(seals.stream().map(Seal::digest).collect(Collectors.joining()))
            .add(block.previous())
            .add(block.hash())
            .add(block.key());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Deletes the blocks of chains up to where these ended once. */
  public static void delete(Connection connection, List<ChainHead> heads) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      for (ChainHead head : heads) {
        new Values(statement).add(head.chain()).add(head.sequence());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  public static Optional<ChainHead> head(Connection connection, String chain) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HEAD)) {
      statement.setString(1, chain);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(new ChainHead(row.getString(1), row.getLong(2), row.getString(3)))
            : Optional.empty();
      }
    }
  }

  public static List<SealedBlock> read(Connection connection, String chain, long after, int limit)
      throws SQLException {
    List<SealedBlock> blocks = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(READ.formatted(limit))) {
      statement.setString(1, chain);
      statement.setLong(2, after);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          blocks.add(block(row));
        }
      }
    }
    return blocks;
  }

  private static SealedBlock block(ResultSet row) throws SQLException {
    return new SealedBlock(
        row.getString("chain"),
        row.getLong("first_sequence"),
        row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
        seals(row.getString("numbers"), row.getString("digests")),
        row.getString("previous"),
        row.getString("hash"),
        row.getString("key_id"));
  }

  /** What does not fit together was not written by Hearth; its hash will not fit either. */
  private static List<Seal> seals(String numbers, String digests) {
    List<Seal> seals = new ArrayList<>();
    int at = 0;
    for (String number : numbers.split(",", -1)) {
      int end = Math.min(at + DIGEST_LENGTH, digests.length());
      seals.add(new Seal(SealFields.number(number), digests.substring(at, end)));
      at = end;
    }
    return seals;
  }
}
