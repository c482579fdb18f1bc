package org.hearth.adapter.jpa.internal.transaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.jpa.internal.table.Table;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/** The conditions of a list, of which those without a value do not narrow it. */
public final class Conditions {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  public Conditions and(String condition, boolean wanted) {
    if (wanted) {
      conditions.add(condition);
    }
    return this;
  }

  public Conditions and(String condition, String parameter, Object value) {
    conditions.add(condition);
    parameters.put(parameter, value);
    return this;
  }

  public Conditions and(String condition, String parameter, Optional<?> value) {
    value.ifPresent(given -> and(condition, parameter, (Object) given));
    return this;
  }

  /** A value for a condition that has several. */
  public Conditions with(String parameter, Object value) {
    parameters.put(parameter, value);
    return this;
  }

  /**
   * A query whose limit is part of its text: a database that plans without the values of parameters
   * then knows that few rows are wanted, and reads them in the order of an index.
   */
  public <T> NativeQuery<T> first(
      int limit, StatelessSession session, String selection, String order, Class<T> type) {
    return query(session, selection, order + " FETCH FIRST " + limit + " ROWS ONLY", type);
  }

  /** The {@linkplain #first first} rows of a table. */
  public <R> List<R> first(
      int limit, StatelessSession session, Table<R> table, String selection, String order) {
    return table.rows(first(limit, session, selection, order, Object[].class));
  }

  public <T> NativeQuery<T> query(
      StatelessSession session, String selection, String order, Class<T> type) {
    return filled(session, selection + where() + " ORDER BY " + order, type);
  }

  /** Groups of rows by some of what is selected, in no order. */
  public NativeQuery<Object[]> groups(StatelessSession session, String selection, String by) {
    return filled(session, selection + where() + " GROUP BY " + by, Object[].class);
  }

  private String where() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  private <T> NativeQuery<T> filled(StatelessSession session, String text, Class<T> type) {
    NativeQuery<T> query = session.createNativeQuery(text, type);
    parameters.forEach((name, value) -> set(query, name, value));
    return query;
  }

  private static void set(NativeQuery<?> query, String name, Object value) {
    if (value instanceof Collection<?> several) {
      query.setParameterList(name, several);
    } else {
      query.setParameter(name, value);
    }
  }

  /**
   * Rows of a table.
   *
   * @param selection of all columns of the table
   */
  public <R> List<R> rows(
      StatelessSession session, Table<R> table, String selection, String order) {
    return table.rows(query(session, selection, order, Object[].class));
  }

  /** The first rows of a table, so many at most. */
  public <R> List<R> rows(
      StatelessSession session, Table<R> table, String selection, String order, int limit) {
    return table.rows(query(session, selection, order, Object[].class).setMaxResults(limit));
  }
}
