package org.hearth.adapter.jpa.internal.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * A table, of which this is the one description: statements, and the reading of rows, follow from
 * it. Its texts are made once, where they are used.
 *
 * @param <R> what a row is in Java
 */
public final class Table<R> implements Columns<R> {
  private final String name;
  private final List<Column<R>> columns;
  private final Row.Reader<R> reader;
  private final String insertion;

  private Table(String name, List<Column<R>> columns, Row.Reader<R> reader) {
    this.name = name;
    this.columns = columns;
    this.reader = reader;
    this.insertion =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(name, names(), String.join(", ", Collections.nCopies(columns.size(), "?")));
  }

  /**
   * A table with these columns.
   *
   * @param reader reads them in the same order
   */
  @SafeVarargs
  public static <R> Table<R> of(String name, Row.Reader<R> reader, Columns<R>... columns) {
    List<Column<R>> all = new ArrayList<>();
    for (Columns<R> part : columns) {
      all.addAll(part.list());
    }
    return new Table<>(name, List.copyOf(all), reader);
  }

  public String name() {
    return name;
  }

  @Override
  public List<Column<R>> list() {
    return columns;
  }

  /** Inserts a row of plain values. */
  public String insertion() {
    return insertion;
  }

  /** Selects all columns, before any condition; the table is called by an alias there. */
  public String selection(String alias) {
    return "SELECT %s FROM %s %s".formatted(names(alias), name, alias);
  }

  /** The condition that a row is as another one, of which no value is missing. */
  public String sameRow() {
    return columns.stream()
        .map(column -> column.name() + " = ?")
        .collect(Collectors.joining(" AND "));
  }

  /** The row of which these are the next columns. */
  public R read(Row row) throws SQLException {
    return reader.read(row);
  }

  /** How many rows were added. */
  public int insert(StatelessSession session, R row) {
    return session.doReturningWork(connection -> execute(connection, insertion, row));
  }

  /** How many rows a statement touched that begins with the values of a row. */
  public int execute(Connection connection, String sql, R row) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      new Values(statement).add(this, row);
      return statement.executeUpdate();
    }
  }

  /** How many rows were added for each. */
  public int[] insertAll(Connection connection, List<R> rows) throws SQLException {
    return executeAll(connection, insertion, rows);
  }

  /** How many rows a statement that takes a row touched for each. */
  public int[] executeAll(Connection connection, String sql, List<R> rows) throws SQLException {
    if (rows.isEmpty()) {
      return new int[0];
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (R row : rows) {
        new Values(statement).add(this, row);
        statement.addBatch();
      }
      return statement.executeBatch();
    }
  }

  /** The rows that a query of Hibernate finds, which selects all columns. */
  public List<R> rows(NativeQuery<Object[]> query) {
    columns.forEach(column -> query.addScalar(column.name(), column.type().javaType()));
    return query.getResultList().stream().map(this::row).toList();
  }

  private R row(@Nullable Object[] values) {
    try {
      return reader.read(new TupleRow(values));
    } catch (SQLException never) {
      throw new IllegalStateException(never);
    }
  }
}
