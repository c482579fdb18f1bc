package org.hearth.application.imports;

import java.util.List;

/** What the columns are called that a file to import has. */
public final class ColumnNames {
  private ColumnNames() {}

  /** The names by default, by which {@link ImportFile#columns} names a column, too. */
  public static List<String> of(ImportKind kind) {
    return Columns.of(kind).all().stream().map(Column::name).toList();
  }
}
