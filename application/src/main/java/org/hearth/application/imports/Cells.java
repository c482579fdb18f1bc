package org.hearth.application.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one row, by column. */
final class Cells {
  private final Map<String, Integer> columns;
  private final int columnsInHeader;
  private final String[] cells;

  Cells(Map<String, Integer> columns, int columnsInHeader, String[] cells) {
    this.columns = columns;
    this.columnsInHeader = columnsInHeader;
    this.cells = cells;
  }

  /** The text of a column; null where the header or the row does not have it. */
  @Nullable String text(String column) {
    Integer index = columns.get(column);
    return index == null || index >= cells.length ? null : cells[index];
  }

  /** Whether there is text beyond the last column, as an unquoted comma makes it. */
  boolean overflow() {
    for (int i = columnsInHeader; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** A row of nothing, as spreadsheets leave them below the last one. */
  boolean blank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
