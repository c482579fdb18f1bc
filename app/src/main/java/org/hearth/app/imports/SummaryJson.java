package org.hearth.app.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.RowOutcome;

/** An import's summary for programs. */
public final class SummaryJson {
  private SummaryJson() {}

  /** {@code {"rows": 559, "outcomes": {"created": 521, …}, "warnings": [], "seconds": 1.2}}. */
  public static Map<String, Object> of(ImportResult result) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rows", result.summary().rows());
    object.put("outcomes", result.summary().outcomes());
    object.put("warnings", warnings(result));
    object.put("seconds", result.seconds());
    return object;
  }

  /** Of the file, and of the first rows that were created and are to be looked at. */
  private static List<Object> warnings(ImportResult result) {
    List<Object> warnings = new ArrayList<>();
    for (ImportWarning warning : result.summary().warnings()) {
      warnings.add(warning(warning.row(), warning.column(), warning.whatToDo()));
    }
    for (RowOutcome row : result.warned().first()) {
      for (RowOutcome.Finding finding : row.findings()) {
        warnings.add(warning(row.row(), finding.column(), finding.whatToDo()));
      }
    }
    return warnings;
  }

  private static Map<String, Object> warning(long row, String column, String whatToDo) {
    Map<String, Object> warning = new LinkedHashMap<>();
    warning.put("row", row);
    warning.put("column", column);
    warning.put("whatToDo", whatToDo);
    return warning;
  }
}
