package org.hearth.application.port.in.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.Imports.ImportListener;

/**
 * The report of an import: a CSV with a line for each finding, and one for each row without any. It
 * quotes no personal data.
 */
public final class ImportReport implements ImportListener, AutoCloseable {
  private static final String WARNING = "warning";
  private static final String NO_MATTER = "";
  private static final String[] COLUMNS = {"row", "outcome", "field", "what to do"};

  private final CsvWriter csv;

  /**
   * Writes the header.
   *
   * @param target is closed with the report
   * @throws IllegalStateException where the library is missing that writes it
   */
  public ImportReport(Writer target) {
    this.csv = writer(target);
    csv.writeRecord(COLUMNS);
  }

  private static CsvWriter writer(Writer target) {
    try {
      return CsvWriter.builder().build(target);
    } catch (NoClassDefFoundError missing) {
      throw new IllegalStateException(
          "The report of an import needs a library that is missing:"
              + " add de.siegmar:fastcsv to the application",
          missing);
    }
  }

  /**
   * {@return whether a line is the header by which a report is known}
   *
   * @param line the first of a file
   */
  public static boolean isHeader(String line) {
    return line.equals(String.join(",", COLUMNS));
  }

  @Override
  public void warns(ImportWarning warning) {
    csv.writeRecord(
        Long.toString(warning.row()),
        WARNING,
        SafeCell.of(warning.column()),
        SafeCell.of(warning.whatToDo()));
  }

  /**
   * Writes what became of a row.
   *
   * @throws java.io.UncheckedIOException where it cannot be written
   */
  @Override
  public void row(RowOutcome outcome) {
    String row = Long.toString(outcome.row());
    if (outcome.findings().isEmpty()) {
      csv.writeRecord(row, outcome.code(), NO_MATTER, NO_MATTER);
    }
    for (RowOutcome.Finding finding : outcome.findings()) {
      csv.writeRecord(
          row,
          SafeCell.of(outcome.code()),
          SafeCell.of(finding.column()),
          SafeCell.of(finding.whatToDo()));
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
