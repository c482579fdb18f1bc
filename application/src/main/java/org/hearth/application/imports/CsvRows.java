package org.hearth.application.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file one by one, however many there are. */
final class CsvRows implements AutoCloseable {
  /** Longer than any cell is; a quote that is never closed would swallow the rest of the file. */
  private static final int LONGEST_CELL = 4_000_000;

  private static final int MOST_CELLS = 1_000;
  private static final int PEEKED_BYTES = 4;
  private static final String SAVE_AGAIN = "Save it again as \"CSV UTF-8 (comma delimited)\".";

  private final CloseableIterator<String[]> records;
  private final Map<String, Integer> columns;
  private final int columnsInHeader;
  private long row;

  private CsvRows(CsvReader<String[]> reader, Columns columns) throws UnusableFileException {
    this.records = reader.iterator();
    String[] header = nextRecord();
    if (header == null || (header.length == 1 && withoutMark(header[0]).isBlank())) {
      throw new UnusableFileException(
          "The file is empty.", "Write the columns' names into the first row.");
    }
    header[0] = withoutMark(header[0]);
    this.columns = columns.locate(List.of(header));
    this.columnsInHeader = header.length;
  }

  /**
   * Opens a file and reads its header.
   *
   * @throws UnusableFileException where it is not a CSV file with these columns
   */
  static CsvRows open(ImportFile file, Columns columns) throws UnusableFileException {
    try {
      BufferedInputStream input = new BufferedInputStream(file.open());
      requireText(input);
      InputStreamReader text =
          new InputStreamReader(
              input,
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT));
      return new CsvRows(
          CsvReader.builder()
              .allowUnclosedQuote(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .skipEmptyLines(false)
              .maxBufferSize(LONGEST_CELL)
              .build(
                  StringArrayHandler.of(
                      handler ->
                          handler
                              .maxFieldSize(LONGEST_CELL)
                              .maxRecordSize(LONGEST_CELL)
                              .maxFields(MOST_CELLS)),
                  text),
          columns);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void requireText(InputStream input) throws IOException, UnusableFileException {
    input.mark(PEEKED_BYTES);
    byte[] start = input.readNBytes(PEEKED_BYTES);
    input.reset();
    if (start.length == PEEKED_BYTES && start[0] == 'P' && start[1] == 'K' && start[2] == 3) {
      throw new UnusableFileException("The file is a workbook or an archive, not CSV.", SAVE_AGAIN);
    }
    if (start.length >= 2 && (start[0] & 0xFE) == 0xFE && (start[1] & 0xFE) == 0xFE) {
      throw new UnusableFileException("The file's text is UTF-16, not UTF-8.", SAVE_AGAIN);
    }
  }

  /**
   * The next row that is not blank.
   *
   * @return null at the end
   * @throws UnusableFileException where the text cannot be read on
   */
  @Nullable Cells next() throws UnusableFileException {
    for (String[] record = nextRecord(); record != null; record = nextRecord()) {
      Cells cells = new Cells(columns, columnsInHeader, record);
      if (!cells.blank()) {
        return cells;
      }
    }
    return null;
  }

  /** The number of the last row read, as a spreadsheet shows it: the header is 1. */
  long row() {
    return row;
  }

  private String @Nullable [] nextRecord() throws UnusableFileException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      row++;
      return records.next();
    } catch (CsvParseException | UncheckedIOException broken) {
      throw unusable(broken);
    }
  }

  private UnusableFileException unusable(RuntimeException broken) {
    long near = row + 1;
    if (hasCause(broken, CharacterCodingException.class)) {
      return new UnusableFileException(
          "The file is not text in UTF-8; reading stopped at or soon after row " + near + ".",
          SAVE_AGAIN);
    }
    if (broken instanceof UncheckedIOException storage
        && !hasCause(broken, CsvParseException.class)) {
      throw storage;
    }
    return new UnusableFileException(
        "Row " + near + " has a quote that is never closed, or a cell too long to read.",
        "Look at the quotes of that row and the one before; a quote within a cell is doubled.");
  }

  private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
