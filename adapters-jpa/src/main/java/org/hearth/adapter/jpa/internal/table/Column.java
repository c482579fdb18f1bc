package org.hearth.adapter.jpa.internal.table;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <R> what a row is in Java
 */
public final class Column<R> implements Columns<R> {
  private final String name;
  private final SqlType<?> type;
  private final Binder<R> binder;
  private final Function<R, @Nullable Object> value;

  private Column(
      String name, SqlType<?> type, Binder<R> binder, Function<R, @Nullable Object> value) {
    this.name = name;
    this.type = type;
    this.binder = binder;
    this.value = value;
  }

  /** A column with what a row has in it. */
  public static <R, T> Column<R> column(
      String name, SqlType<T> type, Function<R, @Nullable T> value) {
    return new Column<>(
        name,
        type,
        (statement, index, row) -> type.bind(statement, index, value.apply(row)),
        value::apply);
  }

  /** A column of numbers, of which none is missing. */
  public static <R> Column<R> bigint(String name, ToLongFunction<R> value) {
    return new Column<>(
        name,
        SqlType.BIGINT,
        (statement, index, row) -> statement.setLong(index, value.applyAsLong(row)),
        value::applyAsLong);
  }

  /** The column, where the row is part of another one. */
  <S> Column<S> of(Function<S, R> part) {
    return new Column<>(
        name,
        type,
        (statement, index, whole) -> binder.bind(statement, index, part.apply(whole)),
        whole -> value.apply(part.apply(whole)));
  }

  @Override
  public List<Column<R>> list() {
    return List.of(this);
  }

  public String name() {
    return name;
  }

  public SqlType<?> type() {
    return type;
  }

  /** The placeholder of a value in a statement that does not give the type otherwise. */
  public String parameter() {
    return "?::" + type.text();
  }

  /** What a row has in the column. */
  public @Nullable Object value(R row) {
    return value.apply(row);
  }

  void bind(PreparedStatement statement, int index, R row) throws SQLException {
    binder.bind(statement, index, row);
  }

  /** Binds what a row has in the column. */
  private interface Binder<R> {
    void bind(PreparedStatement statement, int index, R row) throws SQLException;
  }
}
