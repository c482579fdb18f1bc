package org.hearth.application.internal.imports.cell;

import java.util.ArrayList;
import java.util.List;
import org.hearth.application.internal.csv.CsvRecord;
import org.hearth.application.internal.csv.CsvRecord.SpanningCell;
import org.hearth.application.internal.csv.CsvRecords;
import org.hearth.application.internal.imports.column.Header;
import org.hearth.domain.fault.FieldFault;

/** What is wrong with the form of a row, as its findings say it. */
public final class FormFaults {
  private static final String ROW = "row";
  private static final List<FieldFault> MORE_CELLS =
      List.of(
          new FieldFault(
              ROW,
              "has more cells than the header; put cells that contain commas into double quotes"));
  private static final List<FieldFault> TEXT_BEHIND_QUOTE =
      List.of(
          new FieldFault(
              ROW,
              "has text behind a closing quote; leave the quotes out, or put the whole cell into"
                  + " quotes and double each quote in it"));
  private static final List<FieldFault> TOO_MANY_CELLS =
      List.of(
          new FieldFault(
              ROW,
              "has more cells than a spreadsheet has columns ("
                  + CsvRecords.MOST_CELLS
                  + "); remove the separators at its end"));
  private static final String LINES =
      "stands on several lines; write it on one, and look for a quote that does not belong there";

  private FormFaults() {}

  /** Of a row that no quote spans with others. */
  public static List<FieldFault> of(CsvRecord record, Header header) {
    return switch (record.flaw()) {
      case TEXT_BEHIND_QUOTE -> TEXT_BEHIND_QUOTE;
      case TOO_MANY_CELLS -> TOO_MANY_CELLS;
      default -> record.spanning().isEmpty() ? List.of() : lines(record, header);
    };
  }

  /** Whether it is about the row, and not about one of its cells. */
  static boolean isOfRow(FieldFault fault) {
    return fault.field().equals(ROW);
  }

  public static List<FieldFault> moreCells() {
    return MORE_CELLS;
  }

  private static List<FieldFault> lines(CsvRecord record, Header header) {
    List<FieldFault> faults = new ArrayList<>();
    for (SpanningCell cell : record.spanning()) {
      if (!header.content(cell.index()).mayHaveLines()
          && SwallowedText.hasLines(record.cells()[cell.index()])) {
        faults.add(new FieldFault(header.columnAt(cell.index()), LINES));
      }
    }
    return faults;
  }

  /** Of each row that one quote spans. */
  static List<FieldFault> spanned(long first, long last) {
    return List.of(
        new FieldFault(
            ROW,
            "is within quotes that open in row "
                + first
                + " and close in row "
                + last
                + "; remove the quote that does not belong there, or, where one cell has several"
                + " lines, write it on one"));
  }
}
