package org.hearth.application.internal.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.hearth.application.internal.csv.CsvRecord;
import org.hearth.application.internal.csv.CsvRecord.Flaw;
import org.hearth.application.internal.csv.CsvRecord.SpanningCell;
import org.hearth.application.internal.csv.CsvRecords;
import org.hearth.application.internal.csv.TextFile;
import org.hearth.application.internal.csv.UnusableFileException;
import org.hearth.application.internal.imports.cell.Cells;
import org.hearth.application.internal.imports.cell.FormFaults;
import org.hearth.application.internal.imports.cell.SpannedRows;
import org.hearth.application.internal.imports.cell.SwallowedText;
import org.hearth.application.internal.imports.column.Columns;
import org.hearth.application.internal.imports.column.Header;
import org.hearth.application.internal.imports.column.HeaderReader;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.domain.fault.FieldFault;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file one by one, however many there are. */
final class CsvRows implements AutoCloseable {
  private final CsvRecords records;
  private final Header header;
  private final SwallowedText swallowed;

  /** Rows that one quote spans and that are read, but not given out. */
  private final Queue<SpannedRows.Row> spanned = new ArrayDeque<>();

  private final long startOfHeader;

  /** The offset of the last row given out, or of the record that one quote has made of several. */
  private long start;

  /** The number of the last row read. */
  private long read;

  /** The number of the last row given out. */
  private long row;

  private CsvRows(CsvRecords records, ImportFile file, Columns columns)
      throws IOException, UnusableFileException {
    this.records = records;
    this.header = new HeaderReader(records, columns, file.columns()).read();
    this.startOfHeader = records.startOfLast();
    this.read = header.row();
    this.row = read;
    this.swallowed = new SwallowedText(records.separator(), header.namedWidth());
  }

  /**
   * Opens a file and reads its header.
   *
   * @throws UnusableFileException where it is not a CSV file with these columns
   */
  static CsvRows open(ImportFile file, Columns columns) throws UnusableFileException {
    try {
      CsvRecords records = new CsvRecords(TextFile.open(file.open()));
      try {
        return new CsvRows(records, file, columns);
      } catch (IOException | UnusableFileException | RuntimeException failed) {
        records.close();
        throw failed;
      }
    } catch (IOException unreadable) {
      throw unreadable(unreadable, 1);
    }
  }

  Header header() {
    return header;
  }

  /**
   * The next row that is not blank.
   *
   * @return null at the end
   * @throws UnusableFileException where the text cannot be read on
   */
  @Nullable Cells next() throws UnusableFileException {
    try {
      while (spanned.isEmpty()) {
        CsvRecord record = records.next();
        if (record == null) {
          return null;
        }
        read++;
        requireClosed(record);
        if (!record.spanning().isEmpty() && spread(record)) {
          continue;
        }
        if (!Cells.areBlank(record.cells())) {
          row = read;
          start = record.start();
          return cells(record);
        }
      }
    } catch (IOException unreadable) {
      throw unreadable(unreadable, read + 1);
    }
    SpannedRows.Row next = spanned.remove();
    row = next.number();
    return next.cells();
  }

  /** The number of the last row given out, as a spreadsheet shows it: the first line is 1. */
  long row() {
    return row;
  }

  /** The offset in the text at which the header begins. */
  long startOfHeader() {
    return startOfHeader;
  }

  /** The offset in the text at which the last row begins, or the first of those one quote spans. */
  long start() {
    return start;
  }

  char separator() {
    return records.separator();
  }

  private Cells cells(CsvRecord record) {
    List<FieldFault> faults = FormFaults.of(record, header);
    Cells cells = new Cells(header, record.cells(), faults);
    return faults.isEmpty() && cells.overflow()
        ? new Cells(header, record.cells(), FormFaults.moreCells())
        : cells;
  }

  /** Makes a record that has taken in other rows into those rows; false where it has not. */
  private boolean spread(CsvRecord record) throws IOException, UnusableFileException {
    List<SpanningCell> quoted =
        record.spanning().stream().filter(cell -> isSwallowed(record, cell)).toList();
    if (quoted.isEmpty()) {
      return false;
    }
    start = record.start();
    read = new SpannedRows(records, header, this::isWhole).read(record, quoted, read, spanned);
    return true;
  }

  private boolean isSwallowed(CsvRecord record, SpanningCell cell) {
    return cell.textBehind()
        || cell.index() >= record.cells().length
        || swallowed.isIn(record.cells()[cell.index()], header.content(cell.index()));
  }

  private boolean isWhole(CsvRecord record) {
    return record.flaw() == Flaw.NONE
        && record.spanning().stream().noneMatch(cell -> isSwallowed(record, cell));
  }

  private void requireClosed(CsvRecord record) throws UnusableFileException {
    if (record.flaw() == Flaw.NEVER_CLOSED || record.flaw() == Flaw.TOO_LONG) {
      throw new UnusableFileException(
          "Row " + read + " has a quote that is never closed, or a cell too long to read.",
          "Look at the quotes of that row and the one before; a quote within a cell is doubled.");
    }
  }

  private static UnusableFileException unreadable(IOException failed, long near) {
    if (failed instanceof CharacterCodingException) {
      return new UnusableFileException(
          "The file is not text in UTF-8; reading stopped at or soon after row " + near + ".",
          TextFile.SAVE_AGAIN);
    }
    throw new UncheckedIOException(failed);
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
