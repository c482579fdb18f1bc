package org.hearth.adapter.jpa.internal.audit;

import static org.hearth.adapter.jpa.internal.table.Column.bigint;
import static org.hearth.adapter.jpa.internal.table.Column.column;
import static org.hearth.adapter.jpa.internal.table.SqlType.TEXT;
import static org.hearth.adapter.jpa.internal.table.SqlType.TIME;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.adapter.jpa.internal.table.Column;
import org.hearth.adapter.jpa.internal.table.Columns;
import org.hearth.adapter.jpa.internal.table.ResultRow;
import org.hearth.adapter.jpa.internal.table.Row;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hearth.adapter.jpa.internal.table.Values;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;
import org.hearth.application.port.out.audit.SealedBlock.Seal;

/** Rows of {@code audit_block}. */
public final class BlockRows {
  private static final int DIGEST_LENGTH = 43;
  private static final Column<SealedBlock> CHAIN = column("chain", TEXT, SealedBlock::chain);
  private static final Column<SealedBlock> LAST = bigint("last_sequence", SealedBlock::last);
  private static final Column<SealedBlock> HASH = column("hash", TEXT, SealedBlock::hash);

  static final Table<SealedBlock> TABLE =
      Table.of(
          "audit_block",
          BlockRows::block,
          CHAIN,
          bigint("first_sequence", SealedBlock::first),
          LAST,
          column("sealed_at", TIME, SealedBlock::sealedAt),
          column("numbers", TEXT, BlockRows::numbers),
          column("digests", TEXT, BlockRows::digests),
          column("previous", TEXT, SealedBlock::previous),
          HASH,
          column("key_id", TEXT, SealedBlock::key));

  private static final String READ =
      TABLE.selection("b")
          + " WHERE chain = ? AND first_sequence > ?"
          + " ORDER BY first_sequence FETCH FIRST %d ROWS ONLY";
  private static final String HEAD =
      "SELECT "
          + Columns.of(CHAIN, LAST, HASH).names()
          + " FROM audit_block WHERE chain = ? ORDER BY first_sequence DESC FETCH FIRST ROW ONLY";

  private static final String DELETE =
      "DELETE FROM audit_block WHERE chain = ? AND last_sequence <= ?";

  private BlockRows() {}

  public static void add(Connection connection, List<SealedBlock> blocks) throws SQLException {
    TABLE.insertAll(connection, blocks);
  }

  /** Deletes the blocks of chains up to where these ended once. */
  public static void delete(Connection connection, List<ChainHead> heads) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      for (ChainHead head : heads) {
        new Values(statement).add(TEXT, head.chain()).add(head.sequence());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  public static Optional<ChainHead> head(Connection connection, String chain) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HEAD)) {
      new Values(statement).add(TEXT, chain);
      return ResultRow.first(statement, row -> new ChainHead(row.text(), row.bigint(), row.text()));
    }
  }

  public static List<SealedBlock> read(Connection connection, String chain, long after, int limit)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ.formatted(limit))) {
      new Values(statement).add(TEXT, chain).add(after);
      return ResultRow.all(statement, TABLE::read);
    }
  }

  private static SealedBlock block(Row row) throws SQLException {
    String chain = row.text();
    long first = row.bigint();
    row.bigint(); // What its last entry is, follows from how many there are.
    return new SealedBlock(
        chain,
        first,
        row.time(),
        seals(row.text(), row.text()),
        row.text(),
        row.text(),
        row.text());
  }

  private static String numbers(SealedBlock block) {
    return block.seals().stream()
        .map(seal -> Long.toString(seal.number()))
        .collect(Collectors.joining(","));
  }

  private static String digests(SealedBlock block) {
    return block.seals().stream().map(Seal::digest).collect(Collectors.joining());
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
