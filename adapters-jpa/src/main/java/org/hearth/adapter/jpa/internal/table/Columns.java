package org.hearth.adapter.jpa.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Columns in their order.
 *
 * @param <R> what a row is in Java
 */
@FunctionalInterface
public interface Columns<R> {
  List<Column<R>> list();

  /** Several, one after the other. */
  @SafeVarargs
  static <R> Columns<R> of(Columns<R>... parts) {
    List<Column<R>> all = new ArrayList<>();
    for (Columns<R> part : parts) {
      all.addAll(part.list());
    }
    return () -> all;
  }

  /** The columns in a table of whose rows theirs are part. */
  default <S> Columns<S> within(Function<S, R> part) {
    List<Column<S>> all = list().stream().map(column -> column.of(part)).toList();
    return () -> all;
  }

  /** Something for each column, with commas between. */
  default String each(Function<Column<R>, String> text) {
    return list().stream().map(text).collect(Collectors.joining(", "));
  }

  default String names() {
    return each(Column::name);
  }

  default String names(String alias) {
    return each(column -> alias + "." + column.name());
  }

  /** A place for the value of each, with its type. */
  default String parameters() {
    return each(Column::parameter);
  }

  /** What an update sets: a place for the value of each. */
  default String assigned() {
    return each(column -> column.name() + " = ?");
  }
}
