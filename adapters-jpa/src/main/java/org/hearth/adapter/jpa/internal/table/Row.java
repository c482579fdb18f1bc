package org.hearth.adapter.jpa.internal.table;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row as a query finds it. It is read from its first column to its last. */
@NullUnmarked
public interface Row {
  /** The value of the next column, which is missing where it may be. */
  <T> T next(SqlType<T> type) throws SQLException;

  default UUID uuid() throws SQLException {
    return next(SqlType.UUID);
  }

  default String text() throws SQLException {
    return next(SqlType.TEXT);
  }

  default long bigint() throws SQLException {
    return next(SqlType.BIGINT);
  }

  default int integer() throws SQLException {
    return next(SqlType.INTEGER);
  }

  default boolean yes() throws SQLException {
    return next(SqlType.BOOLEAN);
  }

  default LocalDate day() throws SQLException {
    return next(SqlType.DATE);
  }

  default Instant time() throws SQLException {
    return next(SqlType.TIME);
  }

  /** The next column by the name of one of the values of an enum. */
  default <E extends Enum<E>> E one(Class<E> of) throws SQLException {
    String name = text();
    return name == null ? null : Enum.valueOf(of, name);
  }

  /** Makes an object of a row. */
  @FunctionalInterface
  interface Reader<R> {
    R read(Row row) throws SQLException;
  }
}
