package org.hearth.application.port.in.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * A CSV file in UTF-8. It is read twice: once to see that it is whole before anything is changed,
 * once to carry it out.
 */
@FunctionalInterface
public interface ImportFile {
  /**
   * Opens it at its beginning.
   *
   * @return the bytes as they came; the caller closes it
   * @throws IOException where it cannot be read or written
   */
  InputStream open() throws IOException;

  /**
   * Columns that the one who imports names, where a header does not tell which is meant: a header's
   * text or a column's letter in a spreadsheet, by the name of the column ({@code name}, {@code
   * phone}).
   *
   * @return empty where the header tells all
   */
  default Map<String, String> columns() {
    return Map.of();
  }

  /**
   * {@return the same file, some of whose columns are named}
   *
   * @param columns what the caller calls each column
   */
  default ImportFile withColumns(Map<String, String> columns) {
    return columns.isEmpty() ? this : new FileWithColumns(this, columns);
  }
}
