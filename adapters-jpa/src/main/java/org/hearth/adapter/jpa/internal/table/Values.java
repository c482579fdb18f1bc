package org.hearth.adapter.jpa.internal.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Binds one value after the other. */
public final class Values {
  private final PreparedStatement statement;
  private int index;

  public Values(PreparedStatement statement) {
    this.statement = statement;
  }

  public <T> Values add(SqlType<T> type, @Nullable T value) throws SQLException {
    type.bind(statement, ++index, value);
    return this;
  }

  public Values add(long number) throws SQLException {
    statement.setLong(++index, number);
    return this;
  }

  /** All columns of a row. */
  public <R> Values add(Columns<R> columns, R row) throws SQLException {
    List<Column<R>> list = columns.list();
    for (int i = 0; i < list.size(); i++) {
      list.get(i).bind(statement, ++index, row);
    }
    return this;
  }

  /** An array for each column, of which each row has one value. */
  public <R> Values addArrays(Connection connection, Columns<R> columns, List<R> rows)
      throws SQLException {
    for (Column<R> column : columns.list()) {
      addArray(connection, column.type(), rows, column::value);
    }
    return this;
  }

  /** An array of one value of each item. */
  public <R> Values addArray(
      Connection connection, SqlType<?> type, List<R> rows, Function<R, @Nullable Object> value)
      throws SQLException {
    @Nullable Object[] values = new Object[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value.apply(rows.get(i));
    }
    statement.setArray(++index, connection.createArrayOf(type.text(), values));
    return this;
  }
}
