package org.hearth.adapter.jpa.internal.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A type of columns. A missing value is bound with its type: PostgreSQL's driver would prepare the
 * statement anew whenever the types change.
 *
 * @param <T> what values are in Java
 */
public final class SqlType<T> {
  public static final SqlType<UUID> UUID =
      new SqlType<>(
          "uuid",
          UUID.class,
          (statement, index, id) -> statement.setObject(index, id, Types.OTHER),
          (result, index) -> result.getObject(index, UUID.class));

  public static final SqlType<String> TEXT =
      new SqlType<>(
          "text",
          String.class,
          (statement, index, text) -> {
            if (text == null) {
              statement.setNull(index, Types.VARCHAR);
            } else {
              statement.setString(index, text);
            }
          },
          ResultSet::getString);

  public static final SqlType<Long> BIGINT =
      new SqlType<>(
          "bigint",
          Long.class,
          (statement, index, number) -> statement.setObject(index, number, Types.BIGINT),
          ResultSet::getLong);

  public static final SqlType<Integer> INTEGER =
      new SqlType<>(
          "integer",
          Integer.class,
          (statement, index, number) -> statement.setObject(index, number, Types.INTEGER),
          ResultSet::getInt);

  public static final SqlType<Boolean> BOOLEAN =
      new SqlType<>(
          "boolean",
          Boolean.class,
          (statement, index, yes) -> statement.setObject(index, yes, Types.BOOLEAN),
          ResultSet::getBoolean);

  public static final SqlType<LocalDate> DATE =
      new SqlType<>(
          "date",
          LocalDate.class,
          (statement, index, day) -> {
            if (day == null) {
              statement.setNull(index, Types.DATE);
            } else {
              statement.setObject(index, day);
            }
          },
          (result, index) -> result.getObject(index, LocalDate.class));

  public static final SqlType<Instant> TIME =
      new SqlType<>(
          "timestamptz",
          Instant.class,
          (statement, index, time) -> {
            if (time == null) {
              statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
              statement.setObject(index, time.atOffset(ZoneOffset.UTC));
            }
          },
          (result, index) -> {
            OffsetDateTime time = result.getObject(index, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
          });

  private final String text;
  private final Class<T> javaType;
  private final Binder<T> binder;
  private final Reader<T> reader;

  private SqlType(String text, Class<T> javaType, Binder<T> binder, Reader<T> reader) {
    this.text = text;
    this.javaType = javaType;
    this.binder = binder;
    this.reader = reader;
  }

  /** How the type is written in SQL. */
  public String text() {
    return text;
  }

  Class<T> javaType() {
    return javaType;
  }

  void bind(PreparedStatement statement, int index, @Nullable T value) throws SQLException {
    binder.bind(statement, index, value);
  }

  @Nullable T read(ResultSet result, int index) throws SQLException {
    return reader.read(result, index);
  }

  /** Binds values of a type. */
  private interface Binder<T> {
    void bind(PreparedStatement statement, int index, @Nullable T value) throws SQLException;
  }

  /** Reads values of a type. */
  private interface Reader<T> {
    @Nullable T read(ResultSet result, int index) throws SQLException;
  }
}
