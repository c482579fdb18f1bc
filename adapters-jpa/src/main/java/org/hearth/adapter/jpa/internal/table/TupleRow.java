package org.hearth.adapter.jpa.internal.table;

import org.jspecify.annotations.Nullable;

/** A row whose values a query of Hibernate has read. */
final class TupleRow implements Row {
  private final @Nullable Object[] values;
  private int index;

  TupleRow(@Nullable Object[] values) {
    this.values = values;
  }

  @Override
  public <T> @Nullable T next(SqlType<T> type) {
    return type.javaType().cast(values[index++]);
  }
}
