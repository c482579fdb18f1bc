package org.hearth.application.internal.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.RowOutcome;

/** Counts outcomes. */
final class OutcomeCounts {
  private final Map<String, Long> counts = new HashMap<>();
  private long rows;

  void add(RowOutcome outcome) {
    counts.merge(outcome.code(), 1L, Long::sum);
    rows++;
  }

  ImportSummary summary(List<ImportWarning> warnings) {
    return new ImportSummary(rows, ImportSummary.mostFirst(counts), warnings);
  }
}
