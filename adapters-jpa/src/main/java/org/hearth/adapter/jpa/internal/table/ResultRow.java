package org.hearth.adapter.jpa.internal.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row at which a result stands. */
public final class ResultRow implements Row {
  private final ResultSet result;
  private int index;

  public ResultRow(ResultSet result) {
    this.result = result;
  }

  /** All that a statement finds. */
  public static <R> List<R> all(PreparedStatement statement, Reader<R> reader) throws SQLException {
    List<R> all = new ArrayList<>();
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        all.add(reader.read(new ResultRow(result)));
      }
    }
    return all;
  }

  /** What a statement finds first. */
  public static <R> Optional<R> first(PreparedStatement statement, Reader<R> reader)
      throws SQLException {
    try (ResultSet result = statement.executeQuery()) {
      return result.next() ? Optional.of(reader.read(new ResultRow(result))) : Optional.empty();
    }
  }

  @Override
  public <T> @Nullable T next(SqlType<T> type) throws SQLException {
    return type.read(result, ++index);
  }

  @Override
  public long bigint() throws SQLException {
    return result.getLong(++index);
  }
}
