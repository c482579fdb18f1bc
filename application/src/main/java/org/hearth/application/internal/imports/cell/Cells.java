package org.hearth.application.internal.imports.cell;

import java.util.List;
import org.hearth.application.internal.imports.column.Header;
import org.hearth.application.port.in.imports.ColumnNames;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/** The cells of one row, by column. */
public final class Cells {
  private final Header header;
  private final String[] cells;
  private final List<FieldFault> faults;

  /**
   * @param faults of its form, so that what stands in it may belong elsewhere
   */
  public Cells(Header header, String[] cells, List<FieldFault> faults) {
    this.header = header;
    this.cells = cells;
    this.faults = faults;
  }

  /** What is wrong with its form. */
  public List<FieldFault> faults() {
    return faults;
  }

  /** Whether what stands in a cell may belong to another column or row. */
  public boolean isMuddled() {
    return !faults.isEmpty() && FormFaults.isOfRow(faults.get(0));
  }

  /** The text of a column; null where the header or the row does not have it. */
  public @Nullable String text(String column) {
    if (header.hasAddressParts() && column.equals(ColumnNames.ADDRESS)) {
      return JoinedAddress.of(this, header.addressParts());
    }
    int place = header.place(column);
    return place < 0 || place >= cells.length ? null : cells[place];
  }

  /** The text of one cell; blank where the row does not have it. */
  public String cell(int place) {
    return place < cells.length ? cells[place] : "";
  }

  /** Whether there is text beyond the last column, as an unquoted comma makes it. */
  public boolean overflow() {
    for (int i = header.width(); i < cells.length; i++) {
      if (!TypedText.isEmpty(cells[i])) {
        return true;
      }
    }
    return false;
  }

  /** A row of nothing, as spreadsheets leave them below the last one. */
  public static boolean areBlank(String[] cells) {
    for (String cell : cells) {
      if (!TypedText.isEmpty(cell)) {
        return false;
      }
    }
    return true;
  }
}
