package org.hearth.application.internal.imports.cell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.function.Predicate;
import org.hearth.application.internal.csv.CsvRecord;
import org.hearth.application.internal.csv.CsvRecord.SpanningCell;
import org.hearth.application.internal.csv.CsvRecords;
import org.hearth.application.internal.csv.UnusableFileException;
import org.hearth.application.internal.imports.column.Header;
import org.hearth.domain.fault.FieldFault;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows between two stray quotes as they would stand without the first one. None of them
 * is right, for what belongs to which is a guess; but each is counted, and behind them the file is
 * read on.
 */
public final class SpannedRows {
  private final CsvRecords records;
  private final Header header;
  private final Predicate<CsvRecord> isWhole;

  public SpannedRows(CsvRecords records, Header header, Predicate<CsvRecord> isWhole) {
    this.records = records;
    this.header = header;
    this.isWhole = isWhole;
  }

  /** A row by its number. */
  public record Row(long number, Cells cells) {}

  /**
   * Reads them.
   *
   * @param record which has taken them in
   * @param quoted the cells in which they are: more than one where a row between them opens another
   *     stray quote
   * @param first the number of the row in which the first quote opens
   * @param rows is given all that are not blank
   * @return the number of the row in which the last quote closes
   */
  public long read(CsvRecord record, List<SpanningCell> quoted, long first, Queue<Row> rows)
      throws IOException, UnusableFileException {
    List<String[]> texts = new ArrayList<>();
    String[] opening = Arrays.copyOf(record.cells(), quoted.get(0).index());
    for (SpanningCell cell : quoted) {
      texts.add(opening);
      records.goTo(cell.secondLine());
      @Nullable CsvRecord inner = records.next();
      while (inner != null && inner.end() <= cell.closingQuote()) {
        texts.add(inner.cells());
        inner = records.next();
      }
      if (inner == null) {
        return report(texts, first, rows);
      }
      opening = inner.cells();
      if (!isWhole.test(inner)) {
        records.goTo(record.end());
      }
    }
    texts.add(opening);
    return report(texts, first, rows);
  }

  private long report(List<String[]> texts, long first, Queue<Row> rows) {
    long last = first + texts.size() - 1;
    List<FieldFault> faults = FormFaults.spanned(first, last);
    for (int i = 0; i < texts.size(); i++) {
      if (i == 0 || !Cells.areBlank(texts.get(i))) {
        rows.add(new Row(first + i, new Cells(header, texts.get(i), faults)));
      }
    }
    return last;
  }
}
