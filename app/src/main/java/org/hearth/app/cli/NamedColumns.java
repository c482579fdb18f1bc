package org.hearth.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.app.failure.CommandFailure;
import org.hearth.domain.text.TypedText;

/** Reads the columns that are named on the command line, each once. */
final class NamedColumns {
  private static final String EXAMPLE =
      "Write the column's name, an equals sign and the header, such as --column name=\"Location"
          + " Name\".";

  private NamedColumns() {}

  static Map<String, String> of(List<String> options) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String option : options) {
      int end = option.indexOf('=');
      String name = TypedText.clean(end < 0 ? option : option.substring(0, end));
      String header = TypedText.clean(end < 0 ? "" : option.substring(end + 1));
      if (name.isEmpty() || header.isEmpty()) {
        throw CommandFailure.unusable("--column needs a column's name and a header.", EXAMPLE);
      }
      if (columns.putIfAbsent(name, header) != null) {
        throw CommandFailure.unusable(
            "--column names a header for " + name + " twice.", "Name one header for each column.");
      }
    }
    return columns;
  }
}
