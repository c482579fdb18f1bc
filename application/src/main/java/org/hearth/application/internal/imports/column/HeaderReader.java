package org.hearth.application.internal.imports.column;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearth.application.internal.csv.CsvRecord;
import org.hearth.application.internal.csv.CsvRecord.Flaw;
import org.hearth.application.internal.csv.CsvRecords;
import org.hearth.application.internal.csv.UnusableFileException;
import org.hearth.application.internal.imports.cell.Cells;
import org.hearth.application.internal.imports.cell.SwallowedText;

/** Reads a file's header: behind blank rows, and by the separator that the file has. */
public final class HeaderReader {
  private static final char[] OTHER_SEPARATORS = {';', '\t', '|'};
  private static final Pattern SEPARATORS_ALONE = Pattern.compile("[;|\\s]*");

  private final CsvRecords records;
  private final Columns columns;
  private final Map<String, String> wanted;

  /**
   * @param wanted columns that the one who imports names
   */
  public HeaderReader(CsvRecords records, Columns columns, Map<String, String> wanted) {
    this.records = records;
    this.columns = columns;
    this.wanted = wanted;
  }

  public Header read() throws IOException, UnusableFileException {
    boolean named = SeparatorLine.pass(records);
    CsvRecord record = records.next();
    long row = 1;
    while (record != null && isBlank(record.cells())) {
      record = records.next();
      row++;
    }
    if (record == null) {
      throw new UnusableFileException(
          "The file is empty.", "Write the columns' names into the first row.");
    }
    CsvRecord header = named ? record : byItsSeparator(record);
    requireWhole(header);
    return new HeaderSearch(columns, wanted, header.cells()).find(row);
  }

  /** Also a row of nothing but separators of another kind. */
  private static boolean isBlank(String[] cells) {
    return Cells.areBlank(cells)
        || Arrays.stream(cells).allMatch(cell -> SEPARATORS_ALONE.matcher(cell).matches());
  }

  /** The header as it is read by the one separator by which it has the columns. */
  private CsvRecord byItsSeparator(CsvRecord byComma) throws IOException, UnusableFileException {
    if (fits(byComma)) {
      return byComma;
    }
    for (char separator : OTHER_SEPARATORS) {
      CsvRecord other = again(byComma, separator);
      if (fits(other)) {
        return other;
      }
    }
    return again(byComma, ',');
  }

  private CsvRecord again(CsvRecord record, char separator)
      throws IOException, UnusableFileException {
    records.goTo(record.start());
    records.separateBy(separator);
    CsvRecord again = records.next();
    if (again == null) {
      throw new IllegalStateException("A record that was read is there to be read again");
    }
    return again;
  }

  private boolean fits(CsvRecord record) {
    return new HeaderSearch(columns, wanted, record.cells()).fits();
  }

  /** A stray quote in the header takes in rows, which would be lost without a word. */
  private void requireWhole(CsvRecord header) throws UnusableFileException {
    if (header.flaw() == Flaw.TOO_MANY_CELLS) {
      throw new UnusableFileException(
          "The header has more cells than a spreadsheet has columns ("
              + CsvRecords.MOST_CELLS
              + ").",
          "Remove the separators at its end.");
    }
    SwallowedText swallowed = new SwallowedText(records.separator(), header.cells().length);
    boolean whole =
        header.flaw() == Flaw.NONE
            && header.spanning().stream()
                .noneMatch(cell -> swallowed.isIn(header.cells()[cell.index()], Content.UNREAD));
    if (!whole) {
      throw new UnusableFileException(
          "The header has a quote that does not belong there, or is never closed.",
          "Look at the quotes of the first row: a cell in quotes begins and ends with one.");
    }
  }
}
