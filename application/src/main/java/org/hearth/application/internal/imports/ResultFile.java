package org.hearth.application.internal.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.application.internal.csv.TextFile;
import org.hearth.application.internal.csv.UnusableFileException;
import org.hearth.application.internal.imports.column.Columns;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.RowOutcome;

/**
 * Writes a file again with what became of its rows in two columns before the others. What stands in
 * the file is copied character by character, so that a row means the same when the file is sent
 * again, whatever is wrong with its quotes. Columns of an earlier result are replaced.
 */
public final class ResultFile {
  private static final List<String> HEADERS = List.of("Result", "Errors");
  private static final List<String> BLANK = List.of("", "");

  private final ImportFile file;
  private final Columns columns;
  private final Iterator<RowOutcome> outcomes;
  private final Function<RowOutcome, String> words;

  /** The last that was read of them. */
  private Optional<RowOutcome> coming = Optional.empty();

  /**
   * @param outcomes of rows, in their order
   * @param words what the result of a row is called
   */
  public ResultFile(
      ImportFile file,
      ImportKind kind,
      Iterator<RowOutcome> outcomes,
      Function<RowOutcome, String> words) {
    this.file = file;
    this.columns = Columns.of(kind);
    this.outcomes = outcomes;
    this.words = words;
  }

  /**
   * Writes it, with a byte order mark, by which spreadsheets know UTF-8.
   *
   * @throws IllegalStateException where the file is not the one that was imported
   */
  public void write(Writer target) throws IOException {
    try (CsvRows rows = CsvRows.open(file, columns);
        Reader text = TextFile.open(file.open())) {
      write(rows, new LineCopy(text, target, rows.separator(), isResult(rows)));
    } catch (UnusableFileException changed) {
      throw new IllegalStateException("The file was changed since it was imported", changed);
    }
  }

  private static boolean isResult(CsvRows rows) {
    List<String> texts = rows.header().texts();
    return texts.size() > HEADERS.size()
        && texts.get(0).strip().equalsIgnoreCase(HEADERS.get(0))
        && texts.get(1).strip().equalsIgnoreCase(HEADERS.get(1));
  }

  private void write(CsvRows rows, LineCopy copy) throws IOException, UnusableFileException {
    copy.mark();
    copy.to(rows.startOfHeader());
    copy.cells(HEADERS);
    long start = rows.startOfHeader();
    while (rows.next() != null) {
      if (rows.start() == start) {
        copy.within();
      } else {
        start = rows.start();
        copy.to(start);
        copy.cells(result(rows.row()));
      }
    }
    copy.rest();
  }

  /** Blank for a row of which nothing was reported. */
  private List<String> result(long row) {
    while (coming.map(RowOutcome::row).orElse(0L) < row && outcomes.hasNext()) {
      coming = Optional.of(outcomes.next());
    }
    return coming.filter(outcome -> outcome.row() == row).map(this::cells).orElse(BLANK);
  }

  private List<String> cells(RowOutcome outcome) {
    return List.of(
        words.apply(outcome),
        outcome.findings().stream()
            .map(finding -> finding.column() + ": " + finding.whatToDo())
            .collect(Collectors.joining(" ")));
  }
}
